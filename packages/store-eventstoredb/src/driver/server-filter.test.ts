import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { escaped, serverFilter } from './server-filter.ts';

/** Everything that means something to a regular expression, and some things that do not. */
const text = fc.string({ unit: fc.constantFrom(...'\\^$.*+?()[]{}|#-&~/ \n\ta1ҢД'), maxLength: 8 });

describe('what the server is asked to filter by', () => {
  it('is stream prefixes where there are any', () => {
    expect(serverFilter({ streamPrefixes: ['student-', 'order-'], types: ['A'] })).toStrictEqual({
      over: 'stream',
      prefixes: ['student-', 'order-'],
    });
  });

  it('is types where there are only those', () => {
    expect(serverFilter({ types: ['A.B', 'C'] })).toStrictEqual({ over: 'type', regex: '^(?:A\\.B|C)$' });
  });

  for (const filter of [{}, { streamPrefixes: [] }, { types: [] }, { streamPrefixes: [''] }, { streamPrefixes: ['order-', ''] }]) {
    it(`is that it leaves out system events for ${JSON.stringify(filter)}`, () => {
      expect(serverFilter(filter)).toStrictEqual({ over: 'type', regex: '^[^$]' });
    });
  }

  it('takes a text letter by letter', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pattern = new RegExp(`^(?:${escaped(one)})$`);
        expect(pattern.test(one)).toBe(true);
        expect(pattern.test(other)).toBe(other === one);
      }),
    );
  });
});
