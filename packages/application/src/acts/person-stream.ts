import { createHmac } from 'node:crypto';
import { type Iin, type StreamName, streamName } from '@tirkeu/domain';
import type { Keyring } from '@tirkeu/store';

const SECRET = 'person-hmac';

/** The streams that reserve IINs: named by a keyed hash, so that nobody can find a number by trying. */
export const personStreams = async (keyring: Keyring, iins: readonly Iin[]): Promise<ReadonlyMap<Iin, StreamName>> => {
  if (iins.length === 0) return new Map();
  const secret = await keyring.secret(SECRET);
  return new Map(iins.map((iin) => [iin, streamName('person', createHmac('sha256', secret).update(iin).digest('hex'))]));
};
