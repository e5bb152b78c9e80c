import { compareCodePoints } from '@tirkeu/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divided, remaining } from './stream-ranges.ts';

const names = ['a-1', 'a-10', 'a-2', 'b-1', 'b-\u{ffff}', 'b-\u{10000}', 'c-1'];

/** Ranges that are all streams together, from the names at which they meet. */
const rangesBetween = (cuts: readonly string[]) => [undefined, ...cuts].map((afterStream, i) => ({ afterStream, upToStream: cuts[i] }));
const cutting = fc.subarray(names).map((cuts) => cuts.toSorted(compareCodePoints));

describe('the streams of a rebuild', () => {
  it('remain where nothing is done, and do not where all is', () =>
    fc.assert(
      fc.property(cutting, fc.infiniteStream(fc.boolean()), (cuts, chosen) => {
        const ranges = rangesBetween(cuts);
        const done = ranges.filter(() => chosen.next().value);
        const left = remaining(done);
        expect(remaining([...left, ...done].toReversed())).toStrictEqual([]);
        for (const range of done) expect(left).not.toContainEqual(range);
        expect(remaining([])).toStrictEqual([{ afterStream: undefined, upToStream: undefined }]);
      }),
    ));

  it('are divided without loss or overlap, into pieces of so many', () =>
    fc.assert(
      fc.property(cutting, fc.integer({ min: 1, max: 4 }), (cuts, size) => {
        const ranges = rangesBetween(cuts);
        const pieces = divided(ranges, names.toSorted(compareCodePoints), size);
        expect(remaining(pieces)).toStrictEqual([]);
        for (const [i, { afterStream, upToStream }] of pieces.entries()) {
          expect(pieces[i + 1]?.afterStream).toBe(upToStream);
          const inside = names.filter(
            (name) =>
              (afterStream === undefined || compareCodePoints(name, afterStream) > 0) &&
              (upToStream === undefined || compareCodePoints(name, upToStream) <= 0),
          );
          expect(inside.length).toBeLessThanOrEqual(size);
        }
      }),
    ));
});
