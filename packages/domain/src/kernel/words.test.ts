import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AcademicYear,
  CalendarDate,
  compareCodePoints,
  Decimal,
  laterOf,
  normalDecimal,
  OrderNumber,
  partOf,
  Percent,
  Term,
  termOf,
  Text,
  valueOf,
  yearOf,
} from './index.ts';
import { compare } from './fraction.ts';
import { decimal, keptText } from './arbitraries.ts';

describe('a calendar date', () => {
  it.each(['2018-01-31', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2019-12-01'])('%s is one', (s) =>
    expect(CalendarDate.is(s)).toBe(true),
  );
  it.each([
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-00-10',
    '2019-13-01',
    '2019-01-00',
    '0000-01-01',
    '2019-1-01',
    '19-01-01',
    '2019/01/01',
    '2019-01-01 ',
    '2019-01-01T',
    '２０１９-01-01',
    '',
    '+019-01-01',
  ])('%j is none', (s) => expect(CalendarDate.is(s)).toBe(false));
  it('is what the Gregorian calendar of the machine says', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) =>
        CalendarDate.is(date.toISOString().slice(0, 10)),
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1583, max: 2500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          return CalendarDate.is(text) === (new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text);
        },
      ),
    );
  });
  it('the later of two', () => expect(laterOf('2019-01-02' as never, '2019-01-10' as never)).toBe('2019-01-10'));
});

describe('academic year and term (EXCHANGE, Values)', () => {
  it.each(['2018-19', '1999-00', '2099-00'])('%s is a year', (s) => expect(AcademicYear.is(s)).toBe(true));
  it.each(['2018-20', '2018-18', '2018-2019', '18-19', '2018/19', '2018-19 '])('%j is none', (s) => expect(AcademicYear.is(s)).toBe(false));
  it.each(['2018-19/1', '2018-19/2', '2018-19/S'])('%s is a term', (s) => expect(Term.is(s)).toBe(true));
  it.each(['2018-19/3', '2018-19/s', '2018-19/', '2018-19/12', '2018-20/1', '2018-19', '2018-19-1'])('%j is none', (s) =>
    expect(Term.is(s)).toBe(false),
  );
  it('a term has a year and a part', () => {
    const term = '2018-19/S' as Term;
    expect([yearOf(term), partOf(term), termOf(yearOf(term), '2')]).toStrictEqual(['2018-19', 'S', '2018-19/2']);
  });
});

describe('text as the office keeps it', () => {
  it.each(['Әлиев', '12/с', 'a  b', '__proto__', '0', 'line\nbreak'])('%j', (s) =>
    expect([Text.is(s), OrderNumber.is(s)]).toStrictEqual([true, true]),
  );
  it.each(['', ' ', ' a', 'a\n', '\u00a0a', '\ud800', 'и\u0306'])('%j is not', (s) =>
    expect([Text.is(s), OrderNumber.is(s)]).toStrictEqual([false, false]),
  );
});

describe('a decimal', () => {
  it.each(['0', '0.6', '3.67', '100', '1.80', '0.000000000001', '0.3333333333333333333333'])('%s is one', (s) =>
    expect(Decimal.is(s)).toBe(true),
  );
  it.each(['', '.5', '1.', '-1', '+1', '01', '1e3', '1,5', ' 1', '1 ', '0x1', 'NaN', `1.${'0'.repeat(40)}1`])('%j is none', (s) =>
    expect(Decimal.is(s)).toBe(false),
  );
  it.each([
    ['1.80', '1.8'],
    ['0.0', '0'],
    ['10.00', '10'],
    ['100', '100'],
    ['10.10', '10.1'],
    ['0.50', '0.5'],
    ['4.00', '4'],
    ['200.020', '200.02'],
  ])('%s is written %s', (given, normal) => expect(normalDecimal(given as Decimal)).toBe(normal));
  it('keeps its value in its one writing', () =>
    fc.assert(fc.property(decimal, (text) => compare(valueOf(text as Decimal), valueOf(normalDecimal(text as Decimal))) === 0)));
  it('two writings of one value become one', () =>
    fc.assert(
      fc.property(decimal, fc.integer({ min: 1, max: 4 }), (text, zeros) => {
        const longer = `${text.includes('.') ? text : `${text}.`}${'0'.repeat(zeros)}`;
        return normalDecimal(longer as Decimal) === normalDecimal(text as Decimal);
      }),
    ));
});

describe('a percent', () => {
  it.each([0, 100, 50])('%d is one', (n) => expect(Percent.is(n)).toBe(true));
  it.each([-1, 101, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '50'])('%s is none', (n) => expect(Percent.is(n)).toBe(false));
});

describe('the order of code points', () => {
  it('puts U+FFFD before a supplementary character, as UTF-16 does not', () => {
    expect(compareCodePoints('\ufffd', '𐐷')).toBeLessThan(0);
    expect(['𐐷', '\ufffd'].toSorted()).toStrictEqual(['𐐷', '\ufffd']);
  });
  it('is that of the list of code points', () => {
    const byPoints = (a: string, b: string): number => {
      const [x, y] = [Array.from(a, (c) => c.codePointAt(0)!), Array.from(b, (c) => c.codePointAt(0)!)];
      const at = x.findIndex((point, i) => point !== y[i]);
      return at === -1 ? x.length - y.length : at >= y.length ? 1 : x[at]! - y[at]!;
    };
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'с', '\ufffd', '\ue000', '𐐷', '𐐸', '🎓'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => Math.sign(compareCodePoints(a, b)) === Math.sign(byPoints(a, b))),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(keptText, keptText, (a, b) => Math.sign(compareCodePoints(a, b)) === Math.sign(byPoints(a, b))),
      { numRuns: 1000 },
    );
  });
});
