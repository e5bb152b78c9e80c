import { Percent } from '@tirkeu/domain';
import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { iin, whole } from './kind.ts';

describe('whole numbers', () => {
  const percent = whole(Percent, 0, 100);
  it.each(['0', '7', '100', '007', '-0'])('%s is one', (text) => expect(percent.read(text)).toStrictEqual(right(Number(text) + 0)));
  it.each(['-1', '101', '99999999999999999999999'])('%s is out of range', (text) =>
    expect(percent.read(text)).toStrictEqual(left('out-of-range')),
  );
  it.each(['', '1.0', '1,0', '+1', '1e1', '0x1', '١', 'x', '1 0'])('%j is none', (text) =>
    expect(percent.read(text)).toStrictEqual(left('bad-value')),
  );
});

describe('individual identification numbers', () => {
  it('stands in with a number that is sound', () => expect(iin.read(iin.standIn)).toStrictEqual(right(iin.standIn)));
  it.each(['12345678901', '1234567890123', '12345678901x', '٠١٢٣٤٥٦٧٨٩٠١'])('%s is none', (text) =>
    expect(iin.read(text)).toStrictEqual(left('bad-value')),
  );
  it('has a check digit', () => expect(iin.read('010303500020')).toStrictEqual(left('bad-check-digit')));
});
