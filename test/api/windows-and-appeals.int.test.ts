import { importFolder, openMemory, readDirectory } from '@tirkeu/application';
import { beforeAll, describe, expect, it } from 'vitest';
import { edge } from '../cli/tirkeu.ts';
import { breachIn } from './contract.ts';
import { type Office, openOffice } from './office.ts';

type Facts = Readonly<Record<string, unknown>>;

let office: Office;
beforeAll(async () => {
  const storage = openMemory();
  await importFolder(storage, await readDirectory(edge), { actor: 'test' });
  office = await openOffice(storage);
});

const post = async (url: string, payload: object) => {
  const answer = await office.call({ method: 'POST', url: `/v1${url}`, payload });
  expect(breachIn('POST', `/v1${url}`, answer)).toBeUndefined();
  return answer;
};
const done = async (url: string, payload: object) => {
  const answer = await post(url, payload);
  expect([answer.statusCode, answer.body]).toStrictEqual([201, expect.any(String)]);
};
const get = async (url: string): Promise<Facts> => {
  const answer = await office.call({ method: 'GET', url: `/v1${url}` });
  expect(breachIn('GET', `/v1${url}`, answer)).toBeUndefined();
  return answer.json<Facts>();
};

/** E02 sat a re-sit, whose statement was closed on 8 January; T2 had issued it. */
const resit = 'S/00003';
const filing = { appeal: 'B1', student: 'E02', statement: resit, filedOn: '2019-01-20' };

describe('windows, calendars and appeals, as an office works with them', () => {
  it('an appeal after its window is refused, until the window is opened again', async () => {
    await done('/windows', { inForceFrom: '2019-01-01', points: { session: 3, fx: 3 }, appeals: 1 });
    expect(await get('/windows')).toMatchObject({ windows: [{ inForceFrom: '2019-01-01', points: { session: 3, fx: 3 }, appeals: 1 }] });
    const late = await post('/appeals', filing);
    expect(late.statusCode).toBe(422);
    expect(late.json()).toMatchObject({
      refusal: 'outside-window',
      kind: 'appeals',
      from: '2019-01-08',
      until: '2019-01-09',
      on: '2019-01-20',
    });
    const reopening = { from: '2019-01-19', until: '2019-01-21', ground: 'The post was late' };
    await done(`/statements/${encodeURIComponent(resit)}/windows/appeals/reopenings`, reopening);
    expect(await get('/windows/reopenings')).toMatchObject({
      total: 1,
      reopenings: [{ kind: 'appeals', statement: resit, ...reopening, reopenedBy: 'test' }],
    });
    await done('/appeals', filing);
    await done('/appeals', { ...filing, appeal: 'B2', statement: resit, filedOn: '2019-01-19' });
  });

  it('those that wait for a hearing are listed, now and as of a day', async () => {
    const letIn = { lastDay: '2019-01-09', ground: 'The post was late', reopenedBy: 'test' };
    expect(await get('/appeals')).toMatchObject({ total: 2, appeals: [{ ...filing, stage: 'lodged', letIn }, { appeal: 'B2' }] });
    expect(await get('/appeals?as_of=2019-01-19')).toMatchObject({ total: 1, appeals: [{ appeal: 'B2' }] });
    expect(await get('/appeals?as_of=2019-01-18')).toMatchObject({ total: 0 });
    const heard = {
      total: 4,
      appeals: [{ appeal: 'A-10' }, { appeal: 'A-9' }, { appeal: 'A001', hearing: { minutes: 'M001' } }, { appeal: 'A003' }],
    };
    expect(await get('/appeals?stage=heard&as_of=2019-01-05')).toMatchObject(heard);
    expect(await get('/appeals?stage=withdrawn')).toMatchObject({ total: 0 });
  });

  it('a commission hears it; that the teacher sat over the own mark, and that a reopening let it in, is found', async () => {
    await done('/appeal-commissions', { commission: 'winter', appointedOn: '2019-01-02', chair: 'T1', members: ['T2', 'T3'] });
    expect(await get('/appeal-commissions/winter')).toStrictEqual({
      commission: 'winter',
      appointedOn: '2019-01-02',
      chair: 'T1',
      members: ['T2', 'T3'],
    });
    expect(await get('/appeal-commissions')).toMatchObject({ commissions: [{ commission: 'winter' }] });
    const minutes = {
      minutes: 'M/77',
      heardOn: '2019-01-22',
      decision: 'raised',
      examAfter: 80,
      commission: 'winter',
      present: ['T1', 'T2'],
    };
    await done('/appeals/B1/hearing', minutes);
    expect(await get('/appeals/B1')).toMatchObject({ stage: 'heard', hearing: minutes });
    expect(await get('/appeal-minutes/M%2F77')).toMatchObject({ minutes: 'M/77', appeals: [{ appeal: 'B1' }] });
    const { findings } = await get('/findings?limit=1000');
    expect(findings).toContainEqual({
      kind: 'judge-in-own-cause',
      student: 'E02',
      document: 'B1',
      text: 'Appeal B1 is against statement S/00003 of teacher T2, who sat at its hearing.',
    });
    expect(findings).toContainEqual({
      kind: 'appeal-outside-window',
      student: 'E02',
      document: 'B1',
      text: 'Appeal B1 was lodged after its window, which ended on 2019-01-09 and was opened again by test: The post was late.',
    });
    const { entries } = await get('/students/E02/history');
    expect((entries as readonly Facts[]).find(({ document }) => document === 'B1')?.['text']).toBe(
      'Appeal B1 against statement S/00003 (minutes M/77, commission winter: T1, T2): raised; exam 80, 80, B; lodged after its window, which ended on 2019-01-09 and was opened again by test: The post was late',
    );
    expect(JSON.stringify(await get('/students/E02/explain/grade/D1'))).toContain('(minutes M/77, commission winter: T1, T2)');
  });

  it('one that was taken back waits no longer, and says why as long as its student is known', async () => {
    await done('/appeals/B2/withdrawal', { withdrawnOn: '2019-01-21', ground: 'B1 is enough' });
    expect(await get('/appeals/B2')).toMatchObject({
      stage: 'withdrawn',
      withdrawal: { withdrawnOn: '2019-01-21', ground: 'B1 is enough' },
    });
    expect(await get('/appeals')).toMatchObject({ total: 0 });
    expect(await get('/appeals?as_of=2019-01-20')).toMatchObject({ total: 2 });
    expect(
      (await post('/appeals/B2/hearing', { minutes: 'M', heardOn: '2019-01-22', decision: 'kept', examAfter: 70 })).json(),
    ).toMatchObject({
      refusal: 'appeal-withdrawn',
    });
  });

  it('a student is told which calendar applies, and since it is assigned only that one', async () => {
    const latest = (await get('/students/E01/calendar')) as { readonly lastDays: readonly Facts[] };
    expect(latest).toMatchObject({ calendar: null, by: 'none', periods: [] });
    expect(latest.lastDays).toContainEqual({ period: 'fx', term: '2018-19/1', lastDay: expect.any(String) });
    await done('/calendars/CAL-A-18/assignments', { programme: 'P1', intake: 2018, form: 'full-time' });
    expect(await get('/students/E01/calendar?as_of=2018-10-01')).toMatchObject({ calendar: 'CAL-A-18', by: 'assignment', ground: null });
    expect(await get('/students/E01/calendar?as_of=2018-08-01')).toMatchObject({ calendar: null, by: 'none' });
    const own = { academicYear: '2018-19', period: 'fx', term: '2018-19/1', from: '2019-01-20', to: '2019-02-10' };
    await done('/calendars/OWN/periods', { periods: [own] });
    await done('/calendars/OWN/exceptions', { student: 'E01', ground: 'Childbirth' });
    expect(await get('/students/E01/calendar')).toStrictEqual({
      student: 'E01',
      asOf: null,
      calendar: 'OWN',
      by: 'exception',
      ground: 'Childbirth',
      periods: [own],
      lastDays: [{ period: 'fx', term: '2018-19/1', lastDay: '2019-02-10' }],
    });
    expect(await get('/calendar-assignments')).toMatchObject({
      assignments: [{ calendar: 'CAL-A-18', programme: 'P1', intake: 2018, form: 'full-time' }],
      exceptions: [{ calendar: 'OWN', student: 'E01', ground: 'Childbirth' }],
    });
    expect(await get('/calendars/OWN')).toMatchObject({ calendar: 'OWN', assignments: [], exceptions: [{ student: 'E01' }] });
    expect((await get('/calendars'))['calendars']).toContainEqual({ calendar: 'OWN', periods: [own] });
    const { entries } = await get('/students/E01/history');
    expect(entries).toContainEqual({
      date: null,
      kind: 'calendar',
      document: 'OWN',
      text: 'Calendar OWN by way of exception: Childbirth',
      change: [],
    });
  });

  it('the ground of an exception lies sealed in the store', async () => {
    const texts: string[] = [];
    for await (const { events } of office.storage.events.readAll()) texts.push(JSON.stringify(events));
    expect(texts.join('')).not.toMatch(/Childbirth|B1 is enough/);
  });

  it('points that could be entered after their window are found on the statement', async () => {
    const reopening = { from: '2019-02-01', until: '2019-02-02', ground: 'Illness of the teacher' };
    await done('/statements/S%2F00001/windows/points/reopenings', reopening);
    const { findings } = await get('/findings?limit=1000');
    expect((findings as readonly Facts[]).filter(({ kind }) => kind === 'window-reopened')).toStrictEqual([
      {
        kind: 'window-reopened',
        student: 'E01',
        document: 'S/00001',
        text: 'Statement S/00001: test opened the window for points again from 2019-02-01 until 2019-02-02: Illness of the teacher.',
      },
    ]);
  });

  it.each([
    ['/calendars/none', 'no-such-record'],
    ['/appeals/none', 'no-such-record'],
    ['/appeal-minutes/none', 'no-such-record'],
    ['/appeal-commissions/none', 'no-such-record'],
    ['/students/none/calendar', 'no-such-student'],
  ])('%s has no answer: %s', async (url, refusal) => expect(await get(url)).toMatchObject({ status: 404, refusal }));
});
