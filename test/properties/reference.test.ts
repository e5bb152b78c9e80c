import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../projections/csv.ts';
import { columnsOf, type Draft, fileNames, forEachFile, type PolicyDraft } from './draft.ts';
import { referenceTables } from './reference.ts';

const root = join(import.meta.dirname, '../cases');

/** The rows of a case, as the reference takes them. */
const draftOf = (name: string): Draft => ({
  policies: (JSON.parse(readFileSync(join(root, name, 'policy.json'), 'utf8')) as { policies: readonly PolicyDraft[] }).policies,
  rows: forEachFile((file) => {
    const path = join(root, name, `${file}.csv`);
    return existsSync(path) ? readCsv(readFileSync(path, 'utf8')) : [];
  }),
});

describe('the reference', () => {
  const edge = draftOf('edge');
  for (const folder of readdirSync(join(root, 'edge/expected')))
    it(`says what the case edge expects, ${folder}`, () => {
      const tables = referenceTables(edge, folder === 'now' ? undefined : folder.slice('as-of-'.length));
      for (const [name, rows] of Object.entries(tables)) {
        const text = readFileSync(join(root, 'edge/expected', folder, `${name}.csv`), 'utf8');
        const columns = text.slice(0, text.indexOf('\n')).trim().split(',');
        expect({ name, rows }).toStrictEqual({ name, rows: readCsv(text).map((row) => columns.map((column) => row[column])) });
      }
    }, 60_000);

  it('knows the columns of every file of the case', () => {
    for (const file of fileNames) expect(Object.keys(edge.rows[file][0] ?? {}).toSorted()).toStrictEqual(columnsOf[file]!.toSorted());
  });
});
