import { queries, readOffice } from '@tirkeu/application';
import { tables, transcript } from '@tirkeu/projections';
import { beforeAll, describe, expect, it } from 'vitest';
import { edgeDays, edgeStorage, edgeTable, openOffice, type Opened, person } from '../testing/index.ts';

type Page = { readonly rows: readonly Readonly<Record<string, string>>[]; readonly total: number; readonly next: string | null };

let office: Opened;
beforeAll(async () => {
  office = await openOffice(await edgeStorage());
});

const csv = async (url: string) => (await office.get(url, { accept: 'text/csv' })).body;
const page = async (url: string): Promise<Page> => {
  const answer = await office.get(url);
  expect(answer.statusCode).toBe(200);
  return answer.json<Page>();
};

describe('tables over HTTP', () => {
  const cases = edgeDays.flatMap((day) => tables.map(({ name }) => [name, day] as const));

  it.each(cases)('%s of %s as CSV is the table as expected', async (name, day) => {
    const answer = await office.get(`/v1/tables/${name}${day === 'now' ? '' : `?as_of=${day}`}`, { accept: 'text/csv' });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.body).toBe(edgeTable(name, day));
  });

  it('come page by page, none twice and none lost, and a page can be asked for again', async () => {
    const all = await page('/v1/tables/grades?limit=1000');
    expect(all.total).toBe(all.rows.length);
    const seen: unknown[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const here: Page = await page(`/v1/tables/grades?limit=7${next === '' ? '' : `&cursor=${next}`}`);
      expect(here.rows.length).toBeLessThanOrEqual(7);
      seen.push(...here.rows);
      next = here.next;
    }
    expect(seen).toStrictEqual(all.rows);
    const first = await office.get('/v1/tables/grades?limit=7&letter=A&as_of=2019-07-25');
    const link = /<([^>]*)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
    expect((await office.get(link)).json()).toStrictEqual(
      (await office.get(`/v1/tables/grades?as_of=2019-07-25&letter=A&limit=7&cursor=${first.json<Page>().next}`)).json(),
    );
  });

  it('are filtered by any column and sorted by several', async () => {
    const all = (await page('/v1/tables/grades?limit=1000')).rows;
    const some = (await page('/v1/tables/grades?limit=1000&letter=A&letter=F&sort=-percent,student')).rows;
    expect(some).toHaveLength(all.filter(({ letter }) => letter === 'A' || letter === 'F').length);
    const order = some.map((row) => [Number(row['percent']), row['student'] ?? ''] as const);
    expect(order).toStrictEqual(order.toSorted(([a, x], [b, y]) => b - a || (x < y ? -1 : x > y ? 1 : 0)));
    expect((await page('/v1/tables/roster?student=E01')).rows).toMatchObject([{ student: 'E01', surname: 'Сынақбай' }]);
    expect(await csv('/v1/tables/roster?student=E01&limit=5')).toBe(
      'student,status,programme,group,course,form,language,funding,surname,given_name\nE01,active,P1,ҮЛ-18-1,1,full-time,ru,grant,Сынақбай,Айгүл\n',
    );
  });

  it.each([
    ['as_of=2019-02-30', 'as_of'],
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['sort=surname', 'sort'],
    ['cursor=x', 'cursor'],
    ['surname=x', 'surname'],
    ['__proto__=x', '__proto__'],
    ['after=x', 'after'],
  ])('are not asked for by %s', async (search, parameter) => {
    const refused = await office.get(`/v1/tables/grades?${search}`);
    expect(refused.statusCode).toBe(400);
    expect(refused.json<{ errors: readonly unknown[] }>().errors).toMatchObject([{ parameter }]);
  });

  it.each([
    ['en', 'must be a whole number from 1 to 1000'],
    ['ru', 'нужно: целое число от 1 до 1000'],
    ['kk', 'керегі: 1 мен 1000 аралығындағы бүтін сан'],
  ])('say in the language of the client (%s) what a parameter must be', async (lang, message) => {
    const refused = await office.get('/v1/tables/roster?limit=0', { 'accept-language': lang });
    expect(refused.json()).toMatchObject({ errors: [{ parameter: 'limit', message }] });
    const unsorted = await office.get('/v1/tables/roster?sort=colour', { 'accept-language': lang });
    expect(unsorted.json<{ errors: readonly { message: string }[] }>().errors[0]?.message).toContain('student, status');
  });

  it.each(['/v1/findings', '/v1/statements', '/v1/disciplines', '/v1/appeals?stage=heard', '/v1/tables/grades'])(
    '%s names its next page in Link too',
    async (url) => {
      const first = await office.get(`${url}${url.includes('?') ? '&' : '?'}limit=1`);
      const { next } = first.json<Page>();
      expect(next).toEqual(expect.any(String));
      const link = /<([^>]*)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? '';
      expect(new URL(link, 'http://office').searchParams.get('cursor')).toBe(next);
    },
  );

  it('a cursor serves only its own question, and says when its row is gone', async () => {
    const { next } = await page('/v1/tables/grades?limit=1');
    expect((await office.get(`/v1/tables/gpa?cursor=${next}`)).statusCode).toBe(400);
    const own = await openOffice();
    for (const student of ['S1', 'S2']) await own.post('/v1/students', person(student));
    const findings = await own.get('/v1/findings?limit=1');
    expect(findings.statusCode).toBe(200);
    expect((await own.get(`/v1/tables/grades?cursor=${next}`)).json()).toMatchObject({ type: '/problems/cursor-lost', status: 409 });
  });
});

describe('a cursor', () => {
  it('goes on after its row when that row says something else by now', async () => {
    const own = await openOffice(await edgeStorage());
    const { rows } = (await own.get('/v1/tables/roster?limit=1000&status=active')).json<Page>();
    const [before, after] = rows.slice(-2);
    const first = (await own.get(`/v1/tables/roster?status=active&limit=${rows.length - 1}`)).json<Page>();
    const funding = before?.['funding'] === 'grant' ? 'paid' : 'grant';
    const entries = [{ student: before?.['student'], effectiveOn: '2030-01-01', funding }];
    const order = { order: 'N-1', orderDate: '2030-01-01', kind: 'funding-change', entries };
    expect((await own.post('/v1/orders', order)).statusCode).toBe(201);
    const rest = (await own.get(`/v1/tables/roster?status=active&limit=1&cursor=${first.next}`)).json<Page>();
    expect(rest).toMatchObject({ rows: [{ student: after?.['student'] }], next: null });
  });

  it.each(tables.map(({ name }) => name))('finds one row of the table %s, and no other', async (name) => {
    const all = (await page(`/v1/tables/${name}?limit=1000`)).rows;
    const seen: unknown[] = [];
    const known = new Set<string | undefined>();
    for (let next: string | null = ''; next !== null; ) {
      const here: Page = await page(`/v1/tables/${name}?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...here.rows);
      next = here.next;
      if (next !== null) known.add(Buffer.from(next, 'base64url').toString('latin1').split('.')[1]);
    }
    expect(seen).toStrictEqual(all);
    expect(known.size).toBe(all.length - 1);
  });
});

describe('findings', () => {
  it('say of a diploma what it says and what the record has instead', async () => {
    const own = await openOffice(await edgeStorage());
    const [graduate] = (await own.get('/v1/tables/diplomas?honours=no&limit=1')).json<Page>().rows;
    if (graduate === undefined) throw new Error('no graduate');
    const { student = '', credits = '', gpa, attestation_percent: percent, attestation_letter: letter } = graduate;
    const said = { credits: Number(credits), gpa: '0.01', attestationPercent: 1, attestationLetter: 'F', honours: false };
    const diploma = { number: 'D-1', student, programme: 'P1', issuedOn: '2030-01-01', position: '1', ...said };
    expect((await own.post('/v1/diplomas', diploma)).statusCode).toBe(201);
    const { findings } = (await own.get('/v1/findings?limit=1000')).json<{ findings: readonly { kind: string; text: string }[] }>();
    expect(findings.filter(({ kind }) => kind === 'diploma-differs-from-record').map(({ text }) => text)).toStrictEqual([
      `Diploma D-1 of 2030-01-01 says: GPA 0.01, the record has ${gpa}; attestation 1 F, the record has ${percent} ${letter}.`,
    ]);
  });
});

describe('what is asked about a student', () => {
  it('transcripts are what the view says, as of a day too', async () => {
    const { register, open } = await readOffice(office.storage);
    for (const asOf of [undefined, '2019-01-10'] as const) {
      const answer = await office.get(`/v1/students/E03/transcript${asOf === undefined ? '' : `?as_of=${asOf}`}`);
      expect(answer.json()).toStrictEqual(JSON.parse(JSON.stringify(transcript(register, open, 'E03', asOf as never))));
    }
  });

  it('histories and explanations', async () => {
    const { entries } = (await office.get('/v1/students/E03/history')).json<{ entries: readonly unknown[] }>();
    expect(entries.length).toBeGreaterThan(2);
    const whole = await office.get('/v1/students/E01/explain/gpa');
    expect(whole.json()).toMatchObject({ value: '2.00' });
    expect((await office.get('/v1/students/E01/explain/gpa/semester/2018-19%2F1')).json()).toMatchObject({ value: '2.00' });
    expect((await office.get('/v1/students/E01/explain/grade/D1')).json()).toMatchObject({ value: expect.any(String) as string });
    expect((await office.get('/v1/students/E01/explain/rating/2018-19')).statusCode).toBe(200);
    expect((await office.get('/v1/students/E01/explain/gpa/year/2018')).statusCode).toBe(400);
  });

  it('explanations are told in the language of whoever asks', async () => {
    const last = async (lang: string) => {
      const answer = await office.get('/v1/students/E01/explain/grade/D1', { 'accept-language': lang });
      expect(answer.headers['content-language']).toBe(lang);
      return answer.json<{ steps: readonly { readonly text: string }[] }>().steps.at(-1)?.text;
    };
    expect([await last('kk'), await last('ru'), await last('en')]).toStrictEqual([
      'D1 пәні тапсырылған.',
      'Дисциплина D1 сдана.',
      'D1 is passed.',
    ]);
  });

  it('histories are told in the language of whoever asks', async () => {
    const grades = async (lang: string) => {
      const answer = await office.get('/v1/students/E01/history', { 'accept-language': lang });
      expect(answer.headers['content-language']).toBe(lang);
      const { entries } = answer.json<{ entries: readonly { readonly kind: string; readonly text: string }[] }>();
      return entries.flatMap(({ kind, text }) => (kind === 'grade' ? [text] : []))[0];
    };
    expect([await grades('kk'), await grades('ru'), await grades('en')]).toStrictEqual([
      'S/00001 тізімдемесі: D1 Қазақстан тарихы (негізгі, 2018-19/1): 70, C+',
      'Ведомость S/00001: D1 История Казахстана (основная, 2018-19/1): 70, C+',
      'Statement S/00001: D1 History of Kazakhstan (regular, 2018-19/1): 70, C+',
    ]);
  });

  it('nobody is not asked about', async () => {
    for (const url of ['/v1/students/nobody/transcript', '/v1/students/%20/history', '/v1/students/nobody/explain/gpa'])
      expect((await office.get(url)).json()).toMatchObject({ status: 404, refusal: 'no-such-student' });
    expect((await office.get('/v1/students/E01/explain/grade/none')).json()).toMatchObject({ refusal: 'no-such-discipline' });
  });
});

describe('findings over HTTP', () => {
  type Findings = { readonly findings: readonly Readonly<Record<string, string>>[]; readonly next: string | null };

  it('are told in the language of whoever asks, and kept apart by it', async () => {
    const given = new Map<string, string>();
    for (const lang of ['kk', 'ru', 'en']) {
      const answer = await office.get('/v1/findings?limit=1', { 'accept-language': lang });
      expect(answer.headers).toMatchObject({ 'content-language': lang, vary: 'Accept, Accept-Language, Authorization' });
      expect(answer.json<Findings>().findings[0]).toStrictEqual({
        kind: 'mark-while-not-active',
        student: 'E04',
        document: 'S/00006',
        text: {
          kk: 'D1 пәні бойынша S/00006 тізімдемесі: 2018-12-14 күні берілген; білім алушының сол күнгі күйі: оқудан шығарылған.',
          ru: 'Ведомость S/00006 по дисциплине D1: выдана 2018-12-14; состояние обучающегося на этот день: отчислен.',
          en: 'Statement S/00006 of D1: issued on 2018-12-14, when the student was dismissed.',
        }[lang],
      });
      given.set(String(answer.headers.etag), lang);
    }
    expect([...given.values()]).toStrictEqual(['kk', 'ru', 'en']);
    const [kazakh = ''] = given.keys();
    const asked = (lang: string) => office.get('/v1/findings?limit=1', { 'accept-language': lang, 'if-none-match': kazakh });
    expect([(await asked('kk-KZ, en')).statusCode, (await asked('ru')).statusCode, (await asked('fr')).statusCode]).toStrictEqual([
      304, 200, 200,
    ]);
    expect((await asked('fr')).headers['content-language']).toBe('en');
  });

  it('go on from page to page in another language', async () => {
    const of = async (search: string, lang: string) =>
      (await office.get(`/v1/findings?${search}`, { 'accept-language': lang })).json<Findings>();
    const all = await of('limit=1000', 'ru');
    const { next } = await of('limit=1', 'kk');
    expect((await of(`limit=1000&cursor=${next}`, 'ru')).findings).toStrictEqual(all.findings.slice(1));
  });
});

describe('asking again', () => {
  it('a known answer is not sent twice while nothing is recorded', async () => {
    const own = await openOffice(await edgeStorage());
    for (const url of ['/v1/students/E01/transcript', '/v1/tables/gpa', '/v1/findings']) {
      const first = await own.get(url);
      const tag = String(first.headers.etag);
      expect(first.headers['cache-control']).toBe('private, no-cache');
      const again = await own.get(url, { 'if-none-match': `"x", W/${tag}` });
      expect([again.statusCode, again.body, again.headers.etag]).toStrictEqual([304, '', tag]);
      expect((await own.get(`${url}?after=1`, { 'if-none-match': tag })).statusCode).toBe(304);
      expect((await own.get(url, { 'if-none-match': '"x"' })).body).toBe(first.body);
    }
    const gpa = await own.get('/v1/tables/gpa');
    expect((await own.get('/v1/tables/gpa', { accept: 'text/csv' })).headers.etag).not.toBe(gpa.headers.etag);
    await own.post('/v1/students', person('S1'));
    expect((await own.get('/v1/tables/gpa', { 'if-none-match': String(gpa.headers.etag) })).statusCode).toBe(200);
  });

  it('reads the office once for each position, and what was decided of many when one of them is told of it', async () => {
    const storage = await edgeStorage();
    let readings = 0;
    const own = await openOffice({
      ...storage,
      reading: (work) => {
        readings += 1;
        return storage.reading(work);
      },
    });
    await Promise.all(tables.map(({ name }) => own.get(`/v1/tables/${name}`)));
    await Promise.all(['E01', 'E02', 'E03'].map((student) => own.get(`/v1/students/${student}/transcript`)));
    expect(readings).toBe(1);
    await own.post('/v1/students', person('S1'));
    await own.get('/v1/students/E01/transcript');
    await own.get('/v1/students/E01/explain/gpa');
    expect(readings).toBe(2);
    await own.get('/v1/students/E01/history');
    expect(readings).toBe(3);
    await own.get('/v1/students/E01/explain/promotion/2018-19');
    await own.get('/v1/students/E01/explain/grade/ANAT');
    await own.get('/v1/students/E01/explain/gpa/cumulative');
    expect(readings).toBe(3);
  });

  it('waits for one’s own writing, for a while', async () => {
    const own = await openOffice(undefined, { longestWait: 300 });
    const { position } = (await own.post('/v1/students', person('S1'))).json<{ position: string }>();
    expect((await own.get(`/v1/students/S1/transcript?after=${position}`)).statusCode).toBe(200);
    const tooFar = String(Number(position) + 1);
    const late = await own.get(`/v1/status?after=${tooFar}`);
    expect(late.json()).toMatchObject({ type: '/problems/not-there-yet', status: 504 });
    const waiting = own.get(`/v1/students/S2/transcript?after=${tooFar}`);
    await own.post('/v1/students', person('S2'));
    expect((await waiting).statusCode).toBe(200);
  });

  it('an empty office has empty answers', async () => {
    const own = await openOffice();
    expect((await own.get('/v1/tables/roster')).json()).toMatchObject({ position: null, complete: true, total: 0, rows: [], next: null });
    expect((await own.get('/v1/status')).json()).toStrictEqual({
      events: 0,
      position: null,
      models: [{ name: 'office', position: null, lag: 0 }],
      pendingPostings: 0,
      parked: [],
    });
  });
});

describe('the table of queries', () => {
  it('has each name and each path once', () => {
    for (const of of ['name', 'path'] as const) expect(new Set(queries.map((query) => query[of])).size).toBe(queries.length);
  });
  it('names nothing twice that can be said of one', () => {
    for (const { path, pathParameters, parameters } of queries) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      expect(Object.keys(pathParameters).toSorted()).toStrictEqual(inPath.toSorted());
      expect(inPath.filter((name) => Object.hasOwn(parameters, name))).toStrictEqual([]);
    }
  });
  it('asks for every form of explanation', () =>
    expect(queries.flatMap(({ path }) => /explain\/(.*)/.exec(path)?.[1] ?? []).toSorted()).toStrictEqual([
      'diploma',
      'gpa',
      'gpa/cumulative',
      'gpa/semester/{term}',
      'gpa/year/{year}',
      'grade/{discipline}',
      'promotion/{year}',
      'rating/{year}',
      'scholarship/{term}',
    ]));
});
