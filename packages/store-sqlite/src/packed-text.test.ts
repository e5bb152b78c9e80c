import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { packed, plainBytes, unpacked } from './packed-text.ts';

const long = 'әріп '.repeat(1000);

describe('a text that is kept', () => {
  it.each([[''], ['('], ['(\u00b5'], ['\ufeff{}'], ['{}'], [long], [`(${long}`], [long.repeat(60)]])(
    'comes back as it was: %.20s',
    (text) => {
      expect(unpacked(packed(text))).toBe(text);
      expect(Buffer.from(plainBytes(packed(text))).toString()).toBe(text);
    },
  );

  it('comes back as it was, whatever it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), (text, times) => {
        const whole = text.repeat(times);
        expect(unpacked(packed(whole))).toBe(whole);
      }),
    ));

  it('takes less room if it is long, and is not touched if it is short', () => {
    expect(packed(long).length).toBeLessThan(Buffer.byteLength(long) / 4);
    expect(packed('{}')).toStrictEqual(Buffer.from('{}'));
  });
});
