import { tables } from '@tirkeu/projections';
import { describe, expect, it } from 'vitest';
import { caseNames, daysOf, expectedTable, open, registerOf } from './cases.ts';

it('finds the cases', () => expect(caseNames).toContain('edge'));

for (const name of caseNames) {
  const register = registerOf(name);
  describe.each(daysOf(name))(`the tables of ${name}, $folder`, ({ folder, asOf }) => {
    it.each(tables)('$name, row by row in its order', ({ name: table, build }) => {
      const expected = expectedTable(name, folder, table);
      const { columns, rows } = build(register, open, asOf);
      expect(columns).toStrictEqual(expected.columns);
      expect(rows).toStrictEqual(expected.rows.map((row) => columns.map((column) => row[column])));
    });
  });
}
