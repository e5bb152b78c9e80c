import fc from 'fast-check';
import type { NewEvent } from '../event-store.ts';
import * as commands from './model-commands.ts';

const stream = fc.constantFrom('order-1', 'order-10', 'order_1', 'student-%D3%98', 'student-%', 'Person-1');
const type = fc.constantFrom('OrderDrafted', 'OrderRegistered', 'MarkEntered');
const prefix = fc.constantFrom('order-', 'order_', 'order-1', 'student-%', 'student-', 'person-', 'P', '', '%');

/** Objects as JSON makes them. */
const plain = { noNullPrototype: true } as const;

const event: fc.Arbitrary<NewEvent> = fc.record(
  {
    id: fc.uuid(),
    type,
    data: fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
    metadata: fc.record({ actor: fc.string({ unit: 'binary' }), commandId: fc.uuid() }, plain),
  },
  plain,
);

const wish = fc.record({
  stream,
  expected: fc.oneof(
    { weight: 4, arbitrary: fc.constant('current' as const) },
    { weight: 3, arbitrary: fc.constantFrom('no-stream' as const, 'stream-exists' as const, 'any' as const) },
    { weight: 1, arbitrary: fc.nat({ max: 6 }) },
  ),
  events: fc.array(event, { minLength: 1, maxLength: 4 }),
});

const streamReading = fc.record(
  { from: fc.nat({ max: 12 }), direction: fc.constantFrom('forwards' as const, 'backwards' as const), limit: fc.nat({ max: 8 }) },
  { requiredKeys: [] },
);

const logReading = fc.record(
  {
    streamPrefixes: fc.array(prefix, { maxLength: 3 }),
    types: fc.array(type, { maxLength: 2 }),
    pageSize: fc.integer({ min: 1, max: 7 }),
    order: fc.constantFrom('global' as const, 'stream' as const),
  },
  { requiredKeys: [] },
);

const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { nil: undefined });

/** What may be asked of a store, writing a little more often than reading. */
export const storeCommands: readonly fc.Arbitrary<commands.StoreCommand>[] = [
  wish.map(commands.appending),
  wish.map(commands.appending),
  fc.array(wish, { maxLength: 4 }).map(commands.appendingAll),
  fc.nat().map(commands.appendingAgain),
  fc.tuple(fc.nat(), wish).map(([which, other]) => commands.appendingKnownIds(which, other)),
  fc.tuple(stream, streamReading).map(([name, reading]) => commands.readingStream(name, reading)),
  fc.array(stream, { maxLength: 4 }).map(commands.readingStreams),
  fc.tuple(logReading, fc.record({ after: part, upTo: part })).map(([reading, bounds]) => commands.readingAll(reading, bounds)),
  fc.tuple(logReading, fc.record({ after: part, upTo: part })).map(([reading, bounds]) => commands.readingAll(reading, bounds)),
  fc.constant(commands.counting()),
];
