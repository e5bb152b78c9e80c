import type { Ref } from '@tirkeu/domain';
import { decodeStored, type Storage } from '../acts/index.ts';

/** The state of one document of the office, folded from its stream; personal values stay sealed. */
export const readState = async <S>({ events }: Pick<Storage, 'events'>, { stream, fold }: Ref<S>): Promise<S> => {
  const stored = await events.readStream(stream);
  return fold.after(fold.initial, stored.map(decodeStored) as unknown as readonly never[]);
};
