import { createHmac } from 'node:crypto';
import { type AnyCommand, type AnyEvent, type Iin, type StreamName, streamName } from '@tirkeu/domain';
import type { PersonReserved } from '@tirkeu/domain/students';
import type { Keyring } from '@tirkeu/store';

const SECRET = 'person-hmac';

/** The streams that reserve IINs: named by a keyed hash, so that nobody can find a number by trying. */
export const personStreams = async (keyring: Keyring, iins: readonly Iin[]): Promise<ReadonlyMap<Iin, StreamName>> => {
  if (iins.length === 0) return new Map();
  const secret = await keyring.secret(SECRET);
  return new Map(iins.map((iin) => [iin, streamName('person', createHmac('sha256', secret).update(iin).digest('hex'))]));
};

/** The IIN that a command reserves: in which stream, and by which event. */
export type Reservation = { readonly stream: StreamName; readonly event: AnyEvent };

/** The reservation that a command makes unless it is made already; undefined for a command that reserves nothing. */
export const reservationOf = async (keyring: Keyring, command: AnyCommand, input: never): Promise<Reservation | undefined> => {
  const reserves = command.reserves?.(input);
  if (reserves === undefined) return undefined;
  const stream = (await personStreams(keyring, [reserves.iin])).get(reserves.iin);
  if (stream === undefined) throw new Error('defect: an IIN without a stream');
  return { stream, event: reservedFor(reserves.student) };
};

/** The event that reserves an IIN for a student. */
export const reservedFor = (student: PersonReserved['student']): PersonReserved => ({ type: 'PersonReserved', student });
