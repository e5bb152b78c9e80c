import type { Fold, Ref } from '@tirkeu/domain';
import type { StoredEvent } from '@tirkeu/store';
import { decodeStored, type Storage } from '../acts/index.ts';

/** A state after further stored events of its stream; personal values stay sealed. */
export const afterStored = <S>(fold: Fold<S, never>, state: S, stored: readonly StoredEvent[]): S =>
  fold.after(state, stored.map(decodeStored) as unknown as readonly never[]);

/** The state of one document of the office, folded from its stream; personal values stay sealed. */
export const readState = async <S>({ events }: Pick<Storage, 'events'>, { stream, fold }: Ref<S>): Promise<S> =>
  afterStored(fold, fold.initial, await events.readStream(stream));
