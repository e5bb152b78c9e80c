import { join } from 'node:path';
import { languages } from '@tirkeu/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { called, edge, emptyFolder, json, tableIn, prepared, tirkeu } from './tirkeu.ts';

const folder = emptyFolder();
const env = { TIRKEU_STORE: `sqlite:${join(folder, 'office.db')}` };

/** A row of an expected table, as an object. */
const expected = (table: string, where: (row: Readonly<Record<string, string>>) => boolean): Readonly<Record<string, string>> => {
  const [header = '', ...rows] = tableIn(join(edge, 'expected', 'now', `${table}.csv`));
  const found = rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [header.split(',')[i] ?? '', cell]))).find(where);
  if (found === undefined) throw new Error(`no such row of ${table}`);
  return found;
};

describe('reading an office', () => {
  beforeAll(async () => {
    await prepared(['import', edge, '--quiet'], { env });
  });

  const gpa = expected('gpa', ({ scope }) => scope === 'cumulative');
  const student = gpa['student'] ?? '';

  it('shows a transcript, for programs and for people, in three languages', async () => {
    const outcome = await tirkeu(['transcript', student, '--json'], { env });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(json(outcome)).toMatchObject({ student, cumulative: { gpa: gpa['gpa'], credits: Number(gpa['credits']) } });
    for (const [lang, title] of [
      ['kk', 'Транскрипт'],
      ['ru', 'Транскрипт'],
      ['en', 'Transcript'],
    ] as const) {
      const people = await tirkeu(['transcript', student, '--lang', lang], { env });
      expect(people.code).toBe(0);
      expect(people.stdout.startsWith(`${title} ${student}`)).toBe(true);
      expect(people.stdout).toContain(gpa['gpa']);
    }
  });

  it('shows a history, one object a line', async () => {
    const outcome = await tirkeu(['history', student, '--json'], { env });
    expect(outcome.code).toBe(0);
    const entries = outcome.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { date: string | null; text: string });
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.slice(1).map(({ date }) => date ?? '9999')).toStrictEqual(
      entries
        .slice(1)
        .map(({ date }) => date ?? '9999')
        .toSorted(),
    );
    expect((await tirkeu(['history', student], { env })).stdout).toContain(entries[1]?.date ?? '?');
  });

  it('tells a history in three languages, of the same acts', async () => {
    const told = await Promise.all(
      languages.map(async (lang) => {
        const { stdout } = await called(['history', student, '--json', '--lang', lang], { env });
        return stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>> & { readonly text: string });
      }),
    );
    const [kk = [], ru = [], en = []] = told;
    expect(en.length).toBeGreaterThan(2);
    for (const [i, { text, ...rest }] of en.entries()) {
      expect([kk[i], ru[i]]).toMatchObject([rest, rest]);
      expect(new Set([kk[i]?.text, ru[i]?.text, text]).size).toBe(3);
    }
    expect(ru.filter(({ kind }) => kind === 'enrolment').map(({ text }) => text)).toStrictEqual([
      expect.stringMatching(/^Приказ .+: зачисление$/),
    ]);
    expect((await called(['history', student, '--lang', 'kk'], { env })).stdout).toContain('бұйрығы: оқуға қабылдау');
  });

  const scholarship = expected('scholarship', () => true);
  const promotion = expected('promotion', () => true);
  const rating = expected('rating', () => true);
  const diploma = expected('diplomas', () => true);
  const grade = expected('grades', () => true);

  it.each<readonly [readonly string[], unknown]>([
    [[student, 'gpa'], gpa['gpa']],
    [[student, 'gpa', 'cumulative'], gpa['gpa']],
    [[scholarship['student'] ?? '', 'scholarship', scholarship['term'] ?? ''], scholarship['category']],
    [[promotion['student'] ?? '', 'promotion', promotion['academic_year'] ?? ''], promotion['decision']],
    [[rating['student'] ?? '', 'rating', rating['academic_year'] ?? ''], rating['place']],
    [[diploma['student'] ?? '', 'diploma'], diploma['honours']],
    [[grade['student'] ?? '', 'grade', grade['discipline'] ?? ''], expect.any(String)],
    [[student, 'scholarship', '1999-00/1'], null],
  ])('explains %j', async (question, value) => {
    const outcome = await called(['explain', ...question, '--json'], { env });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    const explanation = json<{
      value: string | null;
      steps: readonly { rule: string; inputs: readonly { kind: string; id: string; value: string }[] }[];
    }>(outcome);
    expect(explanation.value).toStrictEqual(value);
    expect(explanation.steps.length).toBeGreaterThan(0);
  });

  it('explains for people down to the rounding', async () => {
    const { stdout, code } = await called(['explain', student, 'gpa'], { env });
    expect(code).toBe(0);
    expect(stdout).toContain('rounded half up');
    expect(stdout.trimEnd().endsWith(`Result: ${gpa['gpa']}`)).toBe(true);
  });

  it('explains in three languages, from the same numbers', async () => {
    type Step = Readonly<Record<string, unknown>> & { readonly text: string };
    const told = await Promise.all(
      languages.map(async (lang) =>
        json<{ steps: readonly Step[] }>(await called(['explain', student, 'gpa', '--json', '--lang', lang], { env })),
      ),
    );
    const [kk = [], ru = [], en = []] = told.map(({ steps }) => steps);
    for (const [i, { text, ...rest }] of en.entries()) {
      expect([kk[i], ru[i]]).toMatchObject([rest, rest]);
      expect(new Set([kk[i]?.text, ru[i]?.text, text]).size).toBe(3);
    }
    expect([kk, ru, en].map((steps) => steps.at(-1)?.text)).toStrictEqual([
      expect.stringMatching(/, жүздікке дейін дөңгелектелген, жартысы жоғары: \d\.\d\d\.$/),
      expect.stringMatching(/, округлено до сотых, половина вверх: \d\.\d\d\.$/),
      expect.stringMatching(/, rounded half up to two decimals: \d\.\d\d\.$/),
    ]);
    expect((await called(['explain', student, 'gpa', '--lang', 'ru'], { env })).stdout).toContain('половина вверх');
  });

  it.each([
    ['history', 'nobody'],
    ['transcript', 'nobody'],
    ['explain', 'nobody', 'gpa'],
    ['explain', 'nobody', 'rating', '2018-19'],
    ['explain', student, 'grade', 'NOTHING1'],
  ])('%s %s … is refused: there is none', async (...args) => {
    const programs = await called([...args, '--json'], { env });
    expect(programs.code).toBe(4);
    expect(json<{ refusal: string }>(programs).refusal).toMatch(/^no-such-(student|discipline)$/);
    expect(await called(args, { env })).toMatchObject({ code: 4, stdout: '', stderr: expect.stringMatching(/^There is no /) as string });
  });

  it('tells status and findings, and rebuilds to the same', async () => {
    const status = json<{ events: number; models: readonly { lag: number }[]; pendingPostings: number }>(
      await called(['status', '--json'], { env }),
    );
    expect(status).toMatchObject({ pendingPostings: 0, models: [{ lag: 0 }] });
    expect(json<{ findings: readonly unknown[] }>(await called(['findings', '--json'], { env })).findings).toBeInstanceOf(Array);
    const checked = await called(['rebuild', '--check', '--json'], { env });
    expect(checked.code).toBe(0);
    const { models, equal } = json<{ models: readonly { name: string; digest: string; events: number }[]; equal: boolean }>(checked);
    expect({ equal, events: models[0]?.events }).toStrictEqual({ equal: true, events: status.events });
    const rebuilt = json<typeof checked & { models: typeof models }>(await called(['rebuild', models[0]?.name ?? '', '--json'], { env }));
    expect(rebuilt.models[0]?.digest).toBe(models[0]?.digest);
    expect((await called(['rebuild', 'nothing'], { env })).code).toBe(2);
  });

  it('tells findings in three languages, for programs and for people', async () => {
    type Found = Readonly<Record<'kind' | 'student' | 'document' | 'text', string>>;
    const told = await Promise.all(
      languages.map(async (lang) => {
        const { findings } = json<{ findings: readonly Found[] }>(await called(['findings', '--json', '--lang', lang], { env }));
        const { stdout } = await called(['findings', '--lang', lang], { env });
        expect(findings.map(({ text }) => text).filter((text) => !stdout.includes(text))).toStrictEqual([]);
        return findings;
      }),
    );
    const [kk = [], ru = [], en = []] = told;
    expect(en.length).toBeGreaterThan(0);
    for (const [i, { text, ...rest }] of en.entries()) {
      expect(Object.keys(en[i] ?? {})).toStrictEqual(['kind', 'student', 'document', 'text']);
      expect([kk[i], ru[i]]).toMatchObject([rest, rest]);
      expect(new Set([kk[i]?.text, ru[i]?.text, text]).size).toBe(3);
    }
    const [asked, shown] = await Promise.all([
      called(['ask', 'office.findings', 'limit=1000', '--json', '--lang', 'kk'], { env }),
      called(['findings', '--json', '--lang', 'kk'], { env }),
    ]);
    expect(json<{ findings: unknown }>(asked).findings).toStrictEqual(json<{ findings: unknown }>(shown).findings);
  });

  it('rebuilds the document of one student alone', async () => {
    const checked = await called(['rebuild', '--student', student, '--check', '--json'], { env });
    expect(checked).toMatchObject({ code: 0 });
    expect(json(checked)).toMatchObject({
      student,
      equal: true,
      models: [{ name: 'office', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string }],
    });
    for (const lang of ['kk', 'ru', 'en'])
      expect(await called(['rebuild', 'office', '--student', student, '--lang', lang], { env })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(student) as string,
      });
    expect(json(await called(['rebuild', '--student', 'nobody', '--json'], { env }))).toMatchObject({ refusal: 'no-such-student' });
    expect((await called(['rebuild', '--student', 'nobody'], { env })).code).toBe(4);
  });
});
