import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

describe('writing tables', () => {
  it('quotes only what needs it, and ends every record with a line feed', () => {
    expect(
      toCsv({
        columns: ['a', 'b'],
        rows: [
          ['1', 'x, "y"'],
          ['', 'line\nbreak'],
          [' z ', 'Үлгі'],
        ],
      }),
    ).toBe('a,b\n1,"x, ""y"""\n,"line\nbreak"\n z ,Үлгі\n');
  });
  it('puts a byte order mark first if it is asked to', () =>
    expect(toCsv({ columns: ['a'], rows: [['']] }, { bom: true })).toBe('\uFEFFa\n""\n'));
});
