import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { mostBytes, splitByBytes } from './split-by-bytes.ts';

type Sized = { readonly bytes: number };
const sized = (...sizes: readonly number[]): readonly Sized[] => sizes.map((bytes) => ({ bytes }));
const bytesOf = ({ bytes }: Sized): number => bytes;
const bytesIn = (part: readonly Sized[]): number => part.reduce((sum, { bytes }) => sum + bytes, 0);

describe('splitting an append', () => {
  it('fills each part as far as it goes', () => {
    expect(splitByBytes(sized(4, 6, 1, 9, 10, 3), bytesOf, 10)).toStrictEqual([sized(4, 6), sized(1, 9), sized(10), sized(3)]);
  });

  it('leaves one that is too large by itself', () => {
    expect(splitByBytes(sized(3, 11, 3), bytesOf, 10)).toStrictEqual([sized(3), sized(11), sized(3)]);
  });

  it('leaves a small append whole', () => expect(splitByBytes(sized(1, mostBytes - 1), bytesOf)).toHaveLength(1));

  it('keeps everything in order, under the limit, in no more parts than needed', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ bytes: fc.nat(30) })), fc.integer({ min: 1, max: 40 }), (all, most) => {
        const parts = splitByBytes(all, bytesOf, most);
        expect(parts.flat()).toStrictEqual(all);
        for (const [i, part] of parts.entries()) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length === 1 || bytesIn(part) <= most).toBe(true);
          const next = parts[i + 1]?.[0];
          if (next !== undefined) expect(bytesIn([...part, next])).toBeGreaterThan(most);
        }
      }),
    );
  });
});
