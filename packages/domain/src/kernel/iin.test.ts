import { describe, expect, it } from 'vitest';
import { Iin, iinCheckDigit, isIinShaped, statedByIin } from './iin.ts';

describe('an individual identification number (decree 565 of 11.06.2003)', () => {
  it.each([
    ['061211600012', 'by the second pass only'],
    ['050101500010', 'by the first pass, remainder 0'],
    ['050101500103', 'by the second pass'],
  ])('%s is one, %s', (iin) => expect(Iin.is(iin)).toBe(true));
  it('no number begins with 05010150019: both passes give 10', () => {
    expect(iinCheckDigit('05010150019')).toBe(undefined);
    for (let last = 0; last <= 9; last++) expect(Iin.is(`05010150019${last}`)).toBe(false);
  });
  it('one wrong digit at the end is seen', () => {
    for (let last = 0; last <= 9; last++) expect(Iin.is(`05010150001${last}`)).toBe(last === 0);
  });
  it.each(['', '05010150001', '0501015000100', '05010150001O', '050101500010\n', '٠٥٠١٠١٥٠٠٠١٠'])('%j has not its form', (s) =>
    expect([isIinShaped(s), Iin.is(s)]).toStrictEqual([false, false]),
  );
  it.each([
    ['1', '1805-01-01', 'm'],
    ['2', '1805-01-01', 'f'],
    ['3', '1905-01-01', 'm'],
    ['4', '1905-01-01', 'f'],
    ['5', '2005-01-01', 'm'],
    ['6', '2005-01-01', 'f'],
  ])('with the seventh digit %s states %s, %s', (seventh, bornOn, sex) =>
    expect(statedByIin(`050101${seventh}00010`)).toStrictEqual({ bornOn, sex }),
  );
  it.each(['0', '7', '8', '9'])('with the seventh digit %s states nothing', (seventh) =>
    expect(statedByIin(`050101${seventh}00010`)).toBe(undefined),
  );
});
