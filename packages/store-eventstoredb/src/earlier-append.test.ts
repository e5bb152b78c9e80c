import { describe, expect, it } from 'vitest';
import type { ExpectedRevision } from '@tirkeu/store';
import { earlierAppend } from './earlier-append.ts';

const known = (ids: string) => ({ last: ids.length - 1, revisions: new Map([...ids].map((id, revision) => [id, revision])) });
const append = (expected: ExpectedRevision, ids: string) => ({
  stream: 'order-1',
  expected,
  events: [...ids].map((id) => ({ id, type: 'T', data: {}, metadata: { actor: 'a', commandId: 'c' } })),
});

describe('what a stream already holds of an append', () => {
  const rows = [
    ['', 'no-stream', 'xy', undefined],
    ['abc', 'any', 'xy', undefined],
    ['xyc', 'no-stream', 'xy', { first: 0, count: 2 }],
    ['abxyc', 1, 'xy', { first: 2, count: 2 }],
    ['abxyc', 'any', 'xy', { first: 2, count: 2 }],
    ['abxy', 1, 'xyz', { first: 2, count: 2 }],
    ['x', 'no-stream', 'xyz', { first: 0, count: 1 }],
    ['abxyc', 0, 'xy', 'duplicate'],
    ['abxyc', 'no-stream', 'xy', 'duplicate'],
    ['abyxc', 'any', 'xy', 'duplicate'],
    ['axby', 'any', 'xy', 'duplicate'],
    ['aby', 'any', 'xy', 'duplicate'],
    ['abxc', 1, 'xy', 'duplicate'],
    ['abxz', 'any', 'xyz', 'duplicate'],
  ] as const;
  for (const [stream, expected, ids, outcome] of rows) {
    it(`[${stream}] of ${ids} at ${expected}: ${JSON.stringify(outcome)}`, () => {
      const look = () => earlierAppend(append(expected, ids), known(stream));
      if (outcome === 'duplicate') expect(look).toThrow(/duplicate-event-id/);
      else expect(look()).toStrictEqual(outcome);
    });
  }
});
