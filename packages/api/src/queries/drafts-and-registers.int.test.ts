import { describe, expect, it } from 'vitest';
import { type Opened, openOffice, person } from '../testing/index.ts';

const place = { programme: 'P1', group: 'G1', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
const programme = { programme: 'P1', nameKk: 'Спорт', nameRu: 'Спорт', nameEn: 'Sport', degree: 'bachelor', credits: 240, years: 4 };
const drafted = {
  draft: 'Қыркүйек / 1',
  orderDate: '2023-08-25',
  kind: 'enrolment',
  entries: ['S1', 'S2'].map((student) => ({ student, effectiveOn: '2023-09-01', ...place })),
};
const path = `/v1/order-drafts/${encodeURIComponent(drafted.draft)}`;

const ok = async (answer: ReturnType<Opened['post']>): Promise<Readonly<Record<string, unknown>>> => {
  const { statusCode, body } = await answer;
  expect([statusCode, body]).toStrictEqual([201, body]);
  return JSON.parse(body) as Readonly<Record<string, unknown>>;
};

const officeWithDraft = async (): Promise<Opened> => {
  const office = await openOffice();
  await ok(office.post('/v1/programmes', programme));
  await ok(office.post('/v1/groups', { group: 'G1', programme: 'P1', intake: 2023, language: 'kk' }));
  for (const student of ['S1', 'S2']) await ok(office.post('/v1/students', person(student)));
  await ok(office.post('/v1/order-drafts', drafted));
  return office;
};

const json = async (office: Opened, url: string): Promise<Readonly<Record<string, unknown>>> =>
  (await office.get(url)).json<Readonly<Record<string, unknown>>>();

describe('an order, from its draft to its cancellation', () => {
  it('is drafted, previewed, numbered, registered and cancelled; the register has no gap', async () => {
    const office = await officeWithDraft();
    expect(await json(office, path)).toMatchObject({ ...drafted, stage: 'drafted', order: null, ground: null });
    expect((await json(office, '/v1/order-drafts?stage=drafted'))['rows']).toStrictEqual([
      { draft: drafted.draft, stage: 'drafted', kind: 'enrolment', order_date: '2023-08-25', students: '2', order: '', ground: '' },
    ]);
    const preview = await json(office, `${path}/preview`);
    expect(preview).toMatchObject({ draft: drafted.draft, needsNumber: false, order: null, complete: true });
    expect(preview['students']).toMatchObject([
      { student: 'S1', on: '2023-09-01', before: { status: null, surname: 'Үлгі' }, after: { status: 'active', ...place }, refusals: [] },
      { student: 'S2', findings: [] },
    ]);

    await ok(office.post('/v1/registers', { kind: 'order', year: '2023', pattern: '{n}-с', first: 41 }));
    expect(await json(office, `${path}/preview`)).toMatchObject({ needsNumber: true });
    const take = { for: `order/${drafted.draft}`, takenOn: '2023-08-25' };
    await ok(office.post('/v1/registers/order/2023/numbers', { ...take, for: 'a mistake' }));
    await ok(office.post('/v1/registers/order/2023/voidings', { number: '41-с', ground: 'a blot', voidedOn: '2023-08-25' }));
    expect(await ok(office.post('/v1/registers/order/2023/numbers', take))).toMatchObject({ told: { number: '42-с' } });
    const again = await office.post('/v1/registers/order/2023/numbers', take);
    expect([again.statusCode, again.json()]).toMatchObject([200, { recorded: [], told: { number: '42-с' } }]);
    expect(await json(office, `${path}/preview`)).toMatchObject({ needsNumber: false, order: '42-с' });

    const registration = { order: '42-с', orderDate: '2023-08-26' };
    const spoiled = await office.post(`${path}/registration`, { ...registration, order: '41-с' });
    expect(spoiled.json()).toMatchObject({ status: 409, refusal: 'number-voided', ground: 'a blot' });
    const { recorded } = await ok(office.post(`${path}/registration`, registration));
    expect((recorded as readonly { readonly type: string }[]).map(({ type }) => type)).toStrictEqual([
      'OrderRegistered',
      'StudentEnrolled',
      'StudentEnrolled',
      'OrderDraftRegistered',
      'NumberUsed',
    ]);
    expect(await json(office, '/v1/status')).toMatchObject({ pendingPostings: 0, parked: [] });
    expect(await json(office, path)).toMatchObject({ stage: 'registered', order: '42-с' });

    const cancellation = { student: 'S1', effectiveOn: '2023-09-02', cancels: '42-с' };
    await ok(office.post('/v1/orders', { order: '50-с', orderDate: '2023-09-01', kind: 'cancellation', entries: [cancellation] }));
    const order = await json(office, `/v1/orders/${encodeURIComponent('42-с')}`);
    expect(order).toMatchObject({ order: '42-с', orderDate: '2023-08-26', kind: 'enrolment', draft: drafted.draft, complete: true });
    expect(order['entries']).toStrictEqual([
      { student: 'S1', effectiveOn: '2023-09-01', ...place, cancelledBy: ['50-с'] },
      { student: 'S2', effectiveOn: '2023-09-01', ...place, cancelledBy: [] },
    ]);

    const numbers = await office.get('/v1/registers/order/2023', { accept: 'text/csv' });
    expect(numbers.body.split('\n')).toStrictEqual([
      'number,for,taken_on,by,used_on,ground,voided_on',
      '41-с,a mistake,2023-08-25,,,a blot,2023-08-25',
      `42-с,order/${drafted.draft},2023-08-25,order/${drafted.draft},2023-08-26,,`,
      '',
    ]);
    expect((await json(office, '/v1/registers'))['rows']).toStrictEqual([
      { kind: 'order', year: '2023', pattern: '{n}-с', first: '41', next: '43-с', taken: '2', used: '1', void: '1' },
    ]);
  });

  it('is previewed with what would be found then, in the language of whoever asks', async () => {
    const office = await officeWithDraft();
    await ok(office.post(`${path}/registration`, { order: '1-с', orderDate: '2023-08-25' }));
    const entries = [{ student: 'S1', effectiveOn: '2024-09-01', course: 3 }];
    await ok(office.post('/v1/order-drafts', { draft: 'D', orderDate: '2024-08-25', kind: 'promotion', entries }));
    const texts = {
      kk: 'D бұйрығы (2024-08-25): 1-курстан 3-курсқа көшіру.',
      ru: 'Приказ D от 2024-08-25: перевод с курса 1 на курс 3.',
      en: 'Order D of 2024-08-25: promotion from course 1 to 3.',
    };
    for (const [lang, text] of Object.entries(texts)) {
      const preview = await office.get('/v1/order-drafts/D/preview', { 'accept-language': lang });
      expect(preview.json()).toMatchObject({ students: [{ findings: [{ kind: 'course-skipped', document: 'D', text }] }] });
    }
  });

  it('is given up, and its personal values are read by nobody without the key', async () => {
    const office = await officeWithDraft();
    const dismissal = {
      draft: 'D',
      orderDate: '2023-09-02',
      kind: 'dismissal',
      entries: [{ student: 'S1', effectiveOn: '2023-09-02', reason: 'debts' }],
    };
    await ok(office.post('/v1/order-drafts', dismissal));
    expect(await json(office, '/v1/order-drafts/D')).toMatchObject({ entries: [{ student: 'S1', reason: 'debts' }] });
    const stored = await office.storage.events.readStream('draft-order%2FD');
    expect(JSON.stringify(stored)).not.toContain('debts');
    await ok(office.post('/v1/order-drafts/D/withdrawal', { ground: 'paid' }));
    expect(await json(office, '/v1/order-drafts/D')).toMatchObject({ stage: 'withdrawn', ground: 'paid' });
    await office.storage.keyring.erase('student:S1');
    const fresh = await openOffice(office.storage);
    const { entries } = await json(fresh, '/v1/order-drafts/D');
    expect(entries).toStrictEqual([{ student: 'S1', effectiveOn: '2023-09-02' }]);
  });

  it('is a problem where there is none', async () => {
    const office = await openOffice();
    for (const url of ['order-drafts/D', 'order-drafts/D/preview', 'orders/1', 'registers/order/2023'])
      expect((await office.get(`/v1/${url}`)).json()).toMatchObject({ status: 404, type: '/problems/no-such-record' });
    expect((await office.get('/v1/registers/__proto__/x')).json()).toMatchObject({ status: 400 });
  });
});

describe('the registers of issued documents', () => {
  it('list the documents of a year by day and number, page by page', async () => {
    const office = await officeWithDraft();
    const transcript = (number: string, student: string, issuedOn: string) => ({ number, student, issuedOn, position: '1', credits: 60 });
    await ok(office.post('/v1/transcripts', transcript('T-2', 'S1', '2024-03-01')));
    await ok(office.post('/v1/transcripts', transcript('T-1', 'S2', '2024-03-01')));
    await ok(office.post('/v1/transcripts', { ...transcript('T-3', 'S2', '2024-01-15'), gpa: '3.14' }));
    await ok(office.post('/v1/transcripts', transcript('T-4', 'S2', '2025-01-15')));
    const csv = await office.get('/v1/transcripts/2024', { accept: 'text/csv' });
    expect(csv.body.split('\n')).toStrictEqual([
      'number,issued_on,student,surname,given_name,credits,gpa',
      'T-3,2024-01-15,S2,Үлгі,Мысал,60,3.14',
      'T-1,2024-03-01,S2,Үлгі,Мысал,60,',
      'T-2,2024-03-01,S1,Үлгі,Мысал,60,',
      '',
    ]);
    const first = await json(office, '/v1/transcripts/2024?sort=-number&limit=2');
    expect(first).toMatchObject({ total: 3, complete: true, rows: [{ number: 'T-3' }, { number: 'T-2' }] });
    expect(await json(office, `/v1/transcripts/2023?sort=-number&limit=2&cursor=${String(first['next'])}`)).toMatchObject({ status: 400 });
    const second = await json(office, `/v1/transcripts/2024?sort=-number&limit=2&cursor=${String(first['next'])}`);
    expect(second).toMatchObject({ rows: [{ number: 'T-1' }], next: null });
    expect(await json(office, '/v1/diplomas/2024')).toMatchObject({ total: 0, rows: [] });
    for (const url of ['/v1/diplomas/24', '/v1/transcripts/2024-25', '/v1/registers/diploma/24'])
      expect(await json(office, url)).toMatchObject({ status: 400, errors: [{ parameter: 'year' }] });
    expect(await json(office, '/v1/registers/diplomas/2024')).toMatchObject({ status: 400, errors: [{ parameter: 'kind' }] });
    expect(await json(office, '/v1/registers/transcript/2024')).toMatchObject({
      total: 3,
      rows: [{ number: 'T-3', by: 'S2', for: '' }, { number: 'T-1' }, { number: 'T-2' }],
    });
    const open = (first: number) => office.post('/v1/registers', { kind: 'transcript', year: '2024', pattern: 'T-{n}', first });
    expect((await open(3)).json()).toMatchObject({ status: 409, refusal: 'number-used', number: 'T-3', by: 'S2' });
    await ok(open(4));
    expect((await office.post('/v1/transcripts', transcript('T-9', 'S2', '2024-05-01'))).json()).toMatchObject({
      status: 409,
      refusal: 'number-not-taken',
    });
  });
});
