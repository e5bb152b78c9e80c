import { buildServer, issueToken, tokenKey, tokenVerifier } from '@tirkeu/api';
import { importFolder, openMemory, readDirectory, readOffice, type Storage } from '@tirkeu/application';
import type { CalendarDate } from '@tirkeu/domain';
import { toCsv } from '@tirkeu/exchange';
import { tables } from '@tirkeu/projections';
import { beforeAll, describe, expect, it } from 'vitest';
import { academy, edge, emptyFolder } from '../cli/tirkeu.ts';
import { compiled, enterByHand, generateClient } from './generated-client.ts';
import { onServer } from './on-event-store-db.ts';
import { writeOneIntake } from './one-intake.ts';

type Day = CalendarDate | undefined;
const edgeDays = [undefined, '2018-10-07', '2019-01-03', '2019-01-10', '2019-07-11', '2019-07-25'] as readonly Day[];
const academyDays = [undefined, '2016-12-31', '2017-05-27', '2018-07-20', '2019-05-28', '2020-06-30'] as readonly Day[];

/** The nine tables of a folder that was taken in as one. */
const imported = async (folder: string, days: readonly Day[]): Promise<ReadonlyMap<string, string>> => {
  const storage = openMemory();
  const { problems } = await importFolder(storage, await readDirectory(folder), { actor: 'test' });
  expect(problems).toStrictEqual([]);
  const { register, open } = await readOffice(storage);
  return new Map(days.flatMap((day) => tables.map(({ name, build }) => [`${name} ${day ?? ''}`, toCsv(build(register, open, day))])));
};

/** The nine tables of a folder that was done by hand, with a server of its own. */
const doneByHand = async (storage: Storage, folder: string, days: readonly Day[]) => {
  const key = await tokenKey(storage.keyring);
  const server = buildServer({ storage, verify: tokenVerifier(key) });
  try {
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const token = await issueToken(key, { name: 'registrar', role: 'registrar' }, 1);
    const acts = await enterByHand(url, token, folder);
    const headers = { authorization: `Bearer ${token}`, accept: 'text/csv' };
    const found = new Map<string, string>();
    for (const day of days)
      for (const { name } of tables) {
        const answer = await fetch(`${url}/v1/tables/${name}${day === undefined ? '' : `?as_of=${day}`}`, { headers });
        found.set(`${name} ${day ?? ''}`, await answer.text());
      }
    return { acts, found };
  } finally {
    await server.close();
  }
};

const rowsIn = (found: ReadonlyMap<string, string>, table: string): number => (found.get(`${table} `)?.split('\n').length ?? 0) - 2;

beforeAll(generateClient);

describe('the client generated from the OpenAPI document', () => {
  it('compiles with the program that uses it, and not with mistakes', () => expect(compiled()).toBe(''));
});

describe('what was done by hand over HTTP gives the tables of its folder', () => {
  it('one student for each question that the rules leave room for', async () => {
    const { found } = await doneByHand(openMemory(), edge, edgeDays);
    expect(found).toStrictEqual(await imported(edge, edgeDays));
  });

  const url = process.env['EVENTSTORE_URL'] ?? '';
  if (url === '') process.stderr.write('SKIPPED: EVENTSTORE_URL not set\n');
  it.skipIf(url === '')('the same on the EventStoreDB of EVENTSTORE_URL', { timeout: 600_000 }, async () => {
    const storage = await onServer(url);
    const { found } = await doneByHand(storage, edge, edgeDays);
    expect(found).toStrictEqual(await imported(edge, edgeDays));
    await storage.close();
  });

  it('an intake of the academy, from enrolment to diploma', async () => {
    const folder = emptyFolder();
    writeOneIntake(academy, '2016', folder);
    const { acts, found } = await doneByHand(openMemory(), folder, academyDays);
    expect(found).toStrictEqual(await imported(folder, academyDays));
    expect(acts).toBeGreaterThan(500);
    for (const table of ['roster', 'grades', 'gpa', 'debts', 'promotion', 'scholarship', 'rating', 'form34', 'diplomas'])
      expect({ table, isEmpty: rowsIn(found, table) < 1 }).toStrictEqual({ table, isEmpty: false });
  });
});
