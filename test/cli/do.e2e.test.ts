import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { called, emptyFolder, json, tirkeu } from './tirkeu.ts';

const folder = emptyFolder();
const env = { TIRKEU_STORE: `sqlite:${join(folder, 'office.db')}`, TIRKEU_ACTOR: 'registrar' };
const person = { student: 'S1', surname: 'Сейітова', givenName: 'Аружан', bornOn: '2004-05-06', sex: 'f', citizenship: 'KG' };

const register = (input: unknown, ...options: readonly string[]) =>
  called(['do', 'students.register', ...options], { env, input: typeof input === 'string' ? input : JSON.stringify(input) });

describe('carrying out one command', () => {
  it('lists all of them with their schemas and refusals', async () => {
    const outcome = await tirkeu(['do', '--list', '--json'], { env });
    expect(outcome.code).toBe(0);
    const { commands } = json<{
      commands: readonly { name: string; summary: string; schema: { type: string }; refusals: readonly string[] }[];
    }>(outcome);
    expect(commands.find(({ name }) => name === 'students.register')).toMatchObject({
      schema: { type: 'object', properties: { student: {}, iin: { 'x-personal': true } } },
      refusals: ['student-differs', 'iin-missing', 'iin-contradicts', 'iin-taken'],
    });
    expect(commands.every(({ summary, schema }) => summary !== '' && schema.type === 'object')).toBe(true);
    expect(readdirSync(folder)).toStrictEqual([]);
  });

  it('a dry run creates nothing', async () => {
    expect(json(await register(person, '--dry-run', '--json'))).toMatchObject({ recorded: [{ type: 'StudentRegistered' }] });
    expect(readdirSync(folder)).toStrictEqual([]);
  });

  it('records, and records nothing twice', async () => {
    const recorded = await tirkeu(['do', 'students.register', '--json'], { env, input: JSON.stringify(person) });
    expect(recorded).toMatchObject({ code: 0, stderr: '' });
    expect(json(recorded)).toMatchObject({ recorded: [{ type: 'StudentRegistered', student: 'S1' }], revision: 0 });
    expect(json(await register(person, '--json'))).toStrictEqual({ recorded: [], revision: 0 });
  });

  it('is refused by a rule, with the facts for programs and a sentence for people', async () => {
    const other = { ...person, citizenship: 'UZ' };
    const programs = await register(other, '--json');
    expect(programs.code).toBe(4);
    expect(json(programs)).toStrictEqual({ refusal: 'student-differs', student: 'S1', field: 'citizenship' });
    const people = await register(other, '--lang', 'ru');
    expect(people).toMatchObject({ code: 4, stdout: '', stderr: 'Отказ: Обучающийся S1 уже записан, поле citizenship другое.\n' });
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['what is no JSON', '{"iin": 980823300017,,}', ['']],
    ['nothing', '', ['']],
    ['a list', '[]', ['']],
    ['faults at their places', { ...person, bornOn: '2004-02-31', sex: 'x' }, ['/bornOn', '/sex']],
    ['a field of another name', { ...person, surename: 'x' }, ['/surename']],
  ])('does not take %s, and repeats no value', async (_, input, paths) => {
    const outcome = await register(input, '--json');
    expect(outcome.code).toBe(3);
    const { problems } = json<{ problems: readonly { path: string; message: string }[] }>(outcome);
    const found = problems.map(({ path }) => path).toSorted();
    if (paths[0] === '') expect(found.length).toBeGreaterThan(0);
    else expect(found).toStrictEqual(paths);
    expect(outcome.stdout).not.toMatch(/980823300017|2004-02-31/);
  });

  it.each([
    ['en', '/sex: must be one of: m, f\n'],
    ['ru', '/sex: нужно: одно из: m, f\n'],
    ['kk', '/sex: керегі: мыналардың бірі: m, f\n'],
  ])('says in %s what should be there', async (lang, said) => {
    expect(await register({ ...person, sex: 'x' }, '--lang', lang)).toMatchObject({ code: 3, stdout: said });
  });

  it('suggests the command that was meant', async () => {
    const outcome = await called(['do', 'students.registr', '--json'], { env });
    expect(outcome.code).toBe(2);
    expect(json(outcome)).toMatchObject({ usage: { problem: 'argument-not-known', nearest: 'students.register' } });
  });
});
