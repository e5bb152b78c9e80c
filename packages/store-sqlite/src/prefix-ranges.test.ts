import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowed, prefixRanges } from './prefix-ranges.ts';

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const isIn =
  (text: string) =>
  ({ from, before }: { from: string; before: string | undefined }): boolean =>
    compare(text, from) >= 0 && (before === undefined || compare(text, before) < 0);

const near = fc.string({
  unit: fc.constantFrom('a', 'b', '-', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{10000}', '\u{10ffff}'),
  maxLength: 4,
});

describe('the ranges of some prefixes', () => {
  it('hold exactly the texts that begin with one of them, once', () => {
    fc.assert(
      fc.property(fc.array(near, { maxLength: 5 }), near, (prefixes, text) => {
        const found = prefixRanges(prefixes).filter(isIn(text)).length;
        expect(found).toBe(prefixes.some((prefix) => text.startsWith(prefix)) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('come in the order of code points', () => {
    const ranges = prefixRanges(['\u{10000}', 'b', '\u{ffff}', 'a', 'ab']);
    expect(ranges.map(({ from }) => from)).toStrictEqual(['a', 'b', '\u{ffff}', '\u{10000}']);
  });

  it('without prefixes are everything, with none of them nothing', () => {
    expect(prefixRanges(undefined)).toStrictEqual([{ from: '', before: undefined }]);
    expect(prefixRanges([])).toStrictEqual([]);
  });
});

describe('ranges narrowed to part of the names', () => {
  const bound = fc.option(near, { nil: undefined });
  it('hold what they held after the one name and up to the other', () => {
    fc.assert(
      fc.property(fc.array(near, { maxLength: 3 }), bound, bound, near, (prefixes, afterStream, upToStream, text) => {
        const found = narrowed(prefixRanges(prefixes), { afterStream, upToStream }).filter(isIn(text)).length;
        const inside =
          (afterStream === undefined || compare(text, afterStream) > 0) && (upToStream === undefined || compare(text, upToStream) <= 0);
        expect(found).toBe(inside && prefixes.some((prefix) => text.startsWith(prefix)) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});
