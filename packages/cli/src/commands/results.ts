import { createHash } from 'node:crypto';
import { type Office, readOffice } from '@tirkeu/application';
import type { CalendarDate } from '@tirkeu/domain';
import { toCsv } from '@tirkeu/exchange';
import { type Table, tables } from '@tirkeu/projections';
import { wordsOf } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command, type Desk } from './command.ts';
import { asOfOf } from './days.ts';
import { addressOf, withStorage } from './storage.ts';
import { checkPlace, type NewFile, writeFolder } from './write-folder.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const build = (desk: Desk, { register, open }: Office, asOf: CalendarDate | undefined): readonly Table[] => {
  const made: Table[] = [];
  const progress = desk.progress('');
  for (const view of tables) {
    progress.update(made.length, tables.length, desk.words.progress.table(view.name));
    made.push(view.build(register, open, asOf));
  }
  progress.end();
  return made;
};

const bytesOf = (table: Table, bom: boolean): Uint8Array => Buffer.from(toCsv(table, { bom }), 'utf8');

/** `tirkeu results` */
export const resultsCommand: Command = {
  name: 'results',
  usage: ['results OUT [--as-of DAY] [--force] [--bom]'],
  options: ['as-of', 'force', 'bom'],
  run: async (desk, invocation) => {
    const [out] = wordsOf('results', invocation, ['OUT']);
    const asOf = asOfOf('results', invocation);
    const force = invocation.flags.has('force');
    const bom = invocation.flags.has('bom');
    checkPlace('results', out, { force, mayForce: true });
    const office = await withStorage(addressOf(desk.env, invocation), 'read', readOffice);
    const made = build(desk, office, asOf).map((table) => ({ table, bytes: bytesOf(table, bom) }));
    const manifest = {
      asOf: asOf ?? null,
      position: office.position ?? null,
      complete: office.complete(asOf),
      tables: Object.fromEntries(made.map(({ table, bytes }) => [table.name, { rows: table.rows.length, sha256: sha256(bytes) }])),
    };
    const files: readonly NewFile[] = [
      ...made.map(({ table, bytes }) => ({ name: `${table.name}.csv`, bytes })),
      { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8') },
    ];
    checkPlace('results', out, { force, mayForce: true });
    writeFolder(desk, out, files);
    const { words, number } = desk;
    answer(desk, manifest, () => [
      ...columns([[words.results.table, words.results.rows], ...made.map(({ table }) => [table.name, number(table.rows.length)])], [1]),
      `${words.results.written(out)}${asOf === undefined ? '' : ` (${words.results.asOf(asOf)})`}`,
    ]);
    if (!manifest.complete && !desk.json) desk.err.line(words.results.incomplete);
    return 0;
  },
};
