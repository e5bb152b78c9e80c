import { join } from 'node:path';
import type { StoredEvent } from '@tirkeu/store';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { Storage } from '../acts/index.ts';

/** The folder of the case with every edge of the rules. */
export const EDGE = join(import.meta.dirname, '../../../../test/cases/edge');

/** All that a store holds, in the order of its log. */
export const logOf = async ({ events }: Pick<Storage, 'events'>): Promise<readonly StoredEvent[]> => {
  const read: StoredEvent[] = [];
  for await (const page of events.readAll()) read.push(...page.events);
  return read;
};

/** Records events again, each behind what its stream holds. */
export const recordAgain = async (
  { events }: Pick<Storage, 'events'>,
  recorded: readonly Pick<StoredEvent, 'stream' | 'id' | 'type' | 'data' | 'metadata'>[],
): Promise<void> => {
  for (const { stream, id, type, data, metadata } of recorded) {
    const appended = await events.append({ stream, expected: 'any', events: [{ id, type, data, metadata }] });
    if (isLeft(appended)) throw new Error(`${stream} has moved`);
  }
};
