import { isLeft } from 'fp-ts/lib/Either.js';
import { streamName, type StudentNumber } from '@tirkeu/domain';
import { StoreFault, type StoredEvent } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { applyPage, type DocumentChanges } from './apply-page.ts';
import { catchUp } from './catch-up.ts';
import { MODEL, type Parked, parkedKey } from './office-model.ts';

/** One student's document made anew. */
export type RebuiltStudent = {
  readonly events: number;
  /** The text of the document, undefined where nothing could be folded. */
  readonly body: string | undefined;
  /** Why the document is parked, if it still is. */
  readonly parked: Parked | undefined;
  /** Whether it is what was there. */
  readonly equal: boolean;
};

/** The events of one stream up to a position, in their order. */
const eventsOf = async ({ events: log }: Storage, stream: string, upTo: string): Promise<readonly StoredEvent[]> => {
  const found: StoredEvent[] = [];
  const reading = { streamPrefixes: [stream], upToStream: stream, upTo, order: 'stream', damaged: 'pass' } as const;
  for await (const page of log.readAll(reading)) found.push(...page.events);
  return found;
};

/**
 * Makes the document of one student anew from the whole stream, up to where the living documents have come, and puts it in its place;
 * one that was parked takes events again if all of them can now be folded. To be compared only, nothing is changed. Undefined where
 * there is no such student.
 */
export const rebuildStudent = async (
  storage: Storage,
  student: StudentNumber,
  purpose: 'switch' | 'compare',
): Promise<RebuiltStudent | undefined> => {
  await catchUp(storage);
  const { documents } = storage;
  const checkpoint = await documents.checkpoint(MODEL);
  const key = streamName('student', student);
  const events = checkpoint?.position === undefined ? [] : await eventsOf(storage, key, checkpoint.position);
  if (checkpoint === undefined || events.length === 0) return undefined;

  const both = [key, parkedKey(key)];
  const living = await documents.getMany(MODEL, both);
  const { puts }: DocumentChanges = applyPage(new Map([[key, events]]), new Map(), new Set());
  const made = new Map(puts.map((put) => [put.key, put.body]));
  const equal = both.every((one) => made.get(one) === living.get(one));
  if (purpose === 'switch' && !equal) {
    const deletes = both.filter((one) => !made.has(one));
    const committed = await documents.commit({ model: MODEL, puts, deletes, checkpoint, expected: checkpoint });
    if (isLeft(committed)) throw new StoreFault('locked', 'the read models', 'Another process is bringing them up to date; try again.');
  }
  const parked = made.get(parkedKey(key));
  return {
    events: events.length,
    body: made.get(key),
    parked: parked === undefined ? undefined : (JSON.parse(parked) as Parked),
    equal,
  };
};
