import { describe, expect, it } from 'vitest';
import { edgeStorage, openOffice } from '../testing/index.ts';

const anatomy = {
  nameKk: 'Анатомия',
  nameRu: 'Анатомия',
  nameEn: 'Anatomy',
  credits: 5,
  cycle: 'BD',
  component: 'VK',
  control: 'exam',
  countsInGpa: true,
};

describe('reference data over HTTP', () => {
  it('a discipline is drafted, approved, superseded; what stands and what is drafted can be asked', async () => {
    const office = await openOffice();
    const ask = async () => (await office.get('/v1/disciplines/ANAT')).json<unknown>();
    expect((await office.get('/v1/disciplines/ANAT')).statusCode).toBe(404);
    expect(await ask()).toMatchObject({ type: '/problems/no-such-record', refusal: 'no-such-record', kind: 'discipline', key: 'ANAT' });

    const first = { discipline: 'ANAT', ...anatomy };
    expect((await office.post('/v1/disciplines/ANAT/draft', anatomy)).statusCode).toBe(201);
    expect(await ask()).toStrictEqual({ versions: [], draft: first });
    expect((await office.get('/v1/disciplines')).json()).toMatchObject({ total: 0 });

    const approval = { approvedOn: '2022-05-30', inForceFrom: '2022-09-01' };
    expect((await office.post('/v1/disciplines/ANAT/approval', approval)).statusCode).toBe(201);
    expect(await ask()).toStrictEqual({ versions: [{ ...first, ...approval }], draft: null });
    expect((await office.get('/v1/disciplines')).json()).toMatchObject({ total: 1, rows: [{ ...first, ...approval }] });

    await office.post('/v1/disciplines/ANAT/draft', { ...anatomy, credits: 6 });
    const next = { approvedOn: '2023-05-30', inForceFrom: '2023-09-01' };
    await office.post('/v1/disciplines/ANAT/approval', next);
    expect(await ask()).toStrictEqual({
      versions: [
        { ...first, ...approval },
        { ...first, credits: 6, ...next },
      ],
      draft: null,
    });
    expect((await office.get('/v1/disciplines')).json()).toMatchObject({ total: 1, rows: [{ credits: 6 }] });
  });

  it('a curriculum is drafted for an intake, and approved in place of the whole one before it', async () => {
    const office = await openOffice();
    await office.post('/v1/programmes', {
      programme: 'P',
      nameKk: 'С',
      nameRu: 'С',
      nameEn: 'S',
      degree: 'bachelor',
      credits: 240,
      years: 4,
    });
    for (const discipline of ['A', 'B']) await office.post('/v1/disciplines', { discipline, ...anatomy });
    const row = (discipline: string) => ({ discipline, semester: 1, kind: 'required' });
    await office.post('/v1/programmes/P/curricula', { intake: 2022, rows: [row('A')] });
    await office.post('/v1/programmes/P/curricula/2022/draft', { rows: [row('B')] });
    const ask = async () => (await office.get('/v1/programmes/P/curricula/2022')).json<unknown>();
    expect(await ask()).toStrictEqual({ rows: [row('A')], draft: { rows: [row('B')] } });
    expect((await office.post('/v1/programmes/P/curricula/2022/approval', { approvedOn: '2022-08-25' })).statusCode).toBe(201);
    expect(await ask()).toStrictEqual({ rows: [row('B')], draft: null });
    await office.post('/v1/programmes/P/curricula', { intake: 2022, rows: [row('A')] });
    expect(await ask()).toStrictEqual({ rows: [row('B'), row('A')], draft: null });
    expect((await office.get('/v1/programmes/P/curricula/2023')).statusCode).toBe(404);
  });

  it.each(['programmes', 'disciplines', 'groups', 'teachers', 'policies'])(
    '%s of the edge case are listed, each can be asked',
    async (many) => {
      const office = await openOffice(await edgeStorage());
      type Page = { readonly total: number; readonly rows: readonly Readonly<Record<string, unknown>>[] };
      const { total, rows } = (await office.get(`/v1/${many}?limit=1000`)).json<Page>();
      expect(total).toBeGreaterThan(0);
      expect(rows).toHaveLength(total);
      const one = many === 'policies' ? 'policy' : many.slice(0, -1);
      for (const row of rows) {
        const answer = await office.get(`/v1/${many}/${encodeURIComponent(String(row[one]))}`);
        expect(answer.json()).toStrictEqual({ versions: [row], draft: null });
      }
    },
  );
});
