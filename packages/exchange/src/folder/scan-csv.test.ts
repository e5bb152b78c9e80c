import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../tables/index.ts';
import { scanCsv } from './scan-csv.ts';

const encoder = new TextEncoder();

describe('scanning CSV', () => {
  it('gives the line on which a record begins, after line breaks in quotes, LF and CRLF', () => {
    const { records } = scanCsv('a,b\r\n"x\r\ny\nz",1\n2,3\r\n4,5');
    expect(records.map(({ line, fields }) => [line, ...fields])).toStrictEqual([
      [1, 'a', 'b'],
      [2, 'x\r\ny\nz', '1'],
      [5, '2', '3'],
      [6, '4', '5'],
    ]);
  });

  it.each([
    ['a\n1,2\n"', 3, 'quote-not-closed'],
    ['a\n"1\n2"x,2\n', 2, 'text-after-quote'],
    ['a\n"1\n2",2\n3,4"5\n', 4, 'quote-in-unquoted-field'],
  ])('%j is broken in line %i: %s', (text, line, kind) => {
    expect(scanCsv(text).broken).toStrictEqual({ line, flaw: { kind } });
  });

  it.each([
    ['a,b\r1,2\n', true],
    ['a,"b\r"\n', false],
    ['a,"b\r"\r\n', false],
    ['a,b\r', true],
    ['a,b\r\r\n', true],
    ['"\r",b\r\r\n', true],
  ])('%j has a bare carriage return: %s', (text, bareReturn) => {
    expect(scanCsv(text, encoder.encode(text)).records.map((record) => record.bareReturn)).toStrictEqual([bareReturn]);
  });

  it('reads what is written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }), (rows) => {
        const clean = rows.map((row) => row.map((field) => field.replaceAll('\r', '')));
        const text = toCsv({ columns: ['a', 'b'], rows: clean }, { bom: true });
        const fields = scanCsv(text, encoder.encode(text)).records.map((record) => record.fields);
        expect(fields).toStrictEqual([['a', 'b'], ...clean]);
      }),
    );
  });
});
