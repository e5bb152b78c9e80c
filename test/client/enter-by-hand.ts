import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { operations } from './generated/office.ts';
import { done, type OfficeClient, officeClient } from './office-client.ts';
import { grouped, type Row, rowsOf } from './rows.ts';

/** Something that the office does on a day; of one day, what others rest on comes first. */
type Act = { readonly on: string; readonly rank: number; readonly key: string; readonly carryOut: () => Promise<unknown> };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Act, b: Act): number => compare(a.on, b.on) || a.rank - b.rank || compare(a.key, b.key);

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

type Policy = operations['policyAdopt']['requestBody']['content']['application/json'];
type PolicyFile = {
  readonly institution: Readonly<Record<string, string>>;
  readonly policies: readonly (Omit<Policy, 'policy'> & { readonly id: string })[];
};

/** In a folder a decimal may be an integer; a command takes its text. */
const decimalsAsTexts = (key: string, value: unknown): unknown =>
  typeof value === 'number' && key !== 'fromPercent' ? String(value) : value;

/** Reference data, before anybody is taught. */
const enterReferenceData = async (client: OfficeClient, folder: string): Promise<void> => {
  const file = join(folder, 'policy.json');
  if (existsSync(file)) {
    const { institution, policies } = JSON.parse(readFileSync(file, 'utf8'), decimalsAsTexts) as PolicyFile;
    await done(client.POST('/v1/institution', { body: { institution } }));
    for (const { id, ...rules } of policies) await done(client.POST('/v1/policies', { body: { policy: id, ...rules } }));
  }
  const names = (row: Row) => ({ nameKk: row.text('name_kk'), nameRu: row.text('name_ru'), nameEn: row.text('name_en') });
  for (const row of rowsOf(folder, 'programmes')) {
    const terms = { degree: row.text<'bachelor'>('degree'), credits: row.whole('credits'), years: row.whole('years') };
    await done(client.POST('/v1/programmes', { body: { programme: row.text('programme'), ...names(row), ...terms } }));
  }
  for (const row of rowsOf(folder, 'disciplines')) {
    const body = {
      discipline: row.text('discipline'),
      ...names(row),
      credits: row.whole('credits'),
      cycle: row.text<'GED' | 'BD' | 'PD'>('cycle'),
      component: row.text<'OK' | 'VK' | 'KV'>('component'),
      control: row.text<'exam' | 'pass'>('control'),
      countsInGpa: row.flag('counts_in_gpa'),
    };
    await done(client.POST('/v1/disciplines', { body }));
  }
  for (const rows of grouped(rowsOf(folder, 'calendars'), 'calendar')) {
    const path = { calendar: rows[0].text('calendar') };
    const periods = rows.map((row) => ({
      academicYear: row.text('academic_year'),
      period: row.text<'theory' | 'session' | 'fx' | 'summer' | 'vacation'>('period'),
      term: row.maybe('term'),
      from: row.text('from'),
      to: row.text('to'),
    }));
    await done(client.POST('/v1/calendars/{calendar}/periods', { params: { path }, body: { periods } }));
  }
  for (const row of rowsOf(folder, 'teachers')) {
    const body = {
      teacher: row.text('teacher'),
      surname: row.text('surname'),
      givenName: row.text('given_name'),
      patronymic: row.maybe('patronymic'),
      department: row.maybe('department'),
    };
    await done(client.POST('/v1/teachers', { body }));
  }
  for (const row of rowsOf(folder, 'groups')) {
    const body = {
      group: row.text('group'),
      programme: row.text('programme'),
      intake: row.whole('intake'),
      language: row.text<'kk' | 'ru' | 'en'>('language'),
      adviser: row.maybe('adviser'),
    };
    await done(client.POST('/v1/groups', { body }));
  }
  for (const rows of grouped(rowsOf(folder, 'curricula'), 'programme', 'intake')) {
    const path = { programme: rows[0].text('programme') };
    const listed = rows.map((row) => ({
      semester: row.whole('semester'),
      discipline: row.text('discipline'),
      kind: row.text<'required' | 'elective'>('kind'),
    }));
    const body = { intake: rows[0].whole('intake'), rows: listed };
    await done(client.POST('/v1/programmes/{programme}/curricula', { params: { path }, body }));
  }
};

const registerStudents = async (client: OfficeClient, folder: string): Promise<void> => {
  for (const row of rowsOf(folder, 'students')) {
    const body = {
      student: row.text('student'),
      iin: row.maybe('iin'),
      surname: row.text('surname'),
      givenName: row.text('given_name'),
      patronymic: row.maybe('patronymic'),
      bornOn: row.text('born_on'),
      sex: row.text<'m' | 'f'>('sex'),
      citizenship: row.text('citizenship'),
      socialCategory: row.maybe<'orphan' | 'disabled'>('social_category'),
    };
    await done(client.POST('/v1/students', { body }));
  }
};

type OrderKind = operations['ordersRegisterOrder']['requestBody']['content']['application/json']['kind'];

const orderBody = (kind: OrderKind, rows: readonly [Row, ...Row[]]) => ({
  order: rows[0].text('order_number'),
  orderDate: rows[0].text('order_date'),
  kind,
  entries: rows.map((row) => ({
    student: row.text('student'),
    effectiveOn: row.text('effective_on'),
    programme: row.maybe('programme'),
    group: row.maybe('group'),
    course: row.maybeWhole('course'),
    form: row.maybe<'full-time' | 'part-time' | 'distance'>('form'),
    language: row.maybe<'kk' | 'ru' | 'en'>('language'),
    funding: row.maybe<'grant' | 'paid'>('funding'),
    reason: row.maybe('reason'),
    until: row.maybe('until'),
    institution: row.maybe('institution'),
    newSurname: row.maybe('new_surname'),
    newGivenName: row.maybe('new_given_name'),
    newPatronymic: row.maybe('new_patronymic'),
    cancels: row.maybe('cancels'),
  })),
});

/** Orders by date. One that brings students here is entered before they are taught, though it may be dated later. */
const orders = (client: OfficeClient, folder: string): readonly Act[] =>
  grouped(rowsOf(folder, 'orders'), 'order_number').map((rows): Act => {
    const kind = rows[0].text<OrderKind>('kind');
    const brings = ['enrolment', 'transfer-in', 'restoration'].includes(kind);
    const dated = rows[0].text('order_date');
    return {
      on: brings ? rows.map((row) => row.text('effective_on')).reduce(earlier, dated) : dated,
      rank: brings ? 0 : 7,
      key: rows[0].text('order_number'),
      carryOut: () => done(client.POST('/v1/orders', { body: orderBody(kind, rows) })),
    };
  });

/** A statement is issued, its column of points entered, and closed, each on its day. */
const statements = (client: OfficeClient, folder: string): readonly Act[] => {
  const marks = new Map(grouped(rowsOf(folder, 'marks'), 'statement').map((rows) => [rows[0].text('statement'), rows]));
  return rowsOf(folder, 'statements').flatMap((row): readonly Act[] => {
    const statement = row.text('statement');
    const params = { path: { statement } };
    const issuedOn = row.text('issued_on');
    const closedOn = row.maybe('closed_on');
    const body = {
      statement,
      term: row.text('term'),
      discipline: row.text('discipline'),
      group: row.text('group'),
      attempt: row.text<'regular' | 'individual' | 'fx' | 'repeat'>('attempt'),
      teacher: row.text('teacher'),
      issuedOn,
    };
    const entries = (marks.get(statement) ?? []).map((mark) => ({
      student: mark.text('student'),
      rating1: mark.maybeWhole('rating1'),
      rating2: mark.maybeWhole('rating2'),
      exam: mark.maybeWhole('exam'),
      absence: mark.maybe<'valid' | 'invalid'>('absence'),
      mark: mark.maybe<'P' | 'NP'>('mark'),
    }));
    const act = (on: string, rank: number, carryOut: Act['carryOut']): Act => ({ on, rank, key: statement, carryOut });
    return [
      act(issuedOn, 3, () => done(client.POST('/v1/statements', { body }))),
      act(closedOn ?? issuedOn, 4, () => done(client.POST('/v1/statements/{statement}/marks', { params, body: { entries } }))),
      ...(closedOn === undefined
        ? []
        : [act(closedOn, 5, () => done(client.POST('/v1/statements/{statement}/closing', { params, body: { closedOn } })))]),
    ];
  });
};

const appeals = (client: OfficeClient, folder: string): readonly Act[] =>
  rowsOf(folder, 'appeals').flatMap((row): readonly Act[] => {
    const appeal = row.text('appeal');
    const [filedOn, heardOn] = [row.text('filed_on'), row.text('minutes_date')];
    const body = { appeal, student: row.text('student'), statement: row.text('statement'), filedOn };
    const hearing = {
      minutes: row.text('minutes_number'),
      heardOn,
      decision: row.text<'kept' | 'raised' | 'lowered'>('decision'),
      examAfter: row.whole('exam_after'),
    };
    const params = { path: { appeal } };
    return [
      { on: filedOn, rank: 6, key: `${appeal} 1`, carryOut: () => done(client.POST('/v1/appeals', { body })) },
      {
        on: heardOn,
        rank: 6,
        key: `${appeal} 2`,
        carryOut: () => done(client.POST('/v1/appeals/{appeal}/hearing', { params, body: hearing })),
      },
    ];
  });

/** Disciplines studied elsewhere, when the order that recognises them is there. */
const recognitions = (client: OfficeClient, folder: string): readonly Act[] => {
  const dates = new Map(rowsOf(folder, 'orders').map((row) => [row.text('order_number'), row.text('order_date')]));
  return rowsOf(folder, 'recognised').map((row): Act => {
    const order = row.text('order_number');
    const body = {
      discipline: row.text('discipline'),
      recognisedOn: row.text('recognised_on'),
      percent: row.maybeWhole('percent'),
      institution: row.maybe('institution'),
      order,
    };
    const params = { path: { student: row.text('student') } };
    return {
      on: later(body.recognisedOn, dates.get(order) ?? ''),
      rank: 1,
      key: `${params.path.student} ${body.discipline}`,
      carryOut: () => done(client.POST('/v1/students/{student}/recognitions', { params, body })),
    };
  });
};

const theses = (client: OfficeClient, folder: string): readonly Act[] =>
  rowsOf(folder, 'theses').map((row): Act => {
    const params = { path: { student: row.text('student') } };
    const body = {
      topic: row.text('topic'),
      supervisor: row.text('supervisor'),
      reviewer: row.maybe('reviewer'),
      topicApprovedOn: row.text('topic_approved_on'),
      originalityPercent: row.maybeWhole('originality_percent'),
      predefenceOn: row.maybe('predefence_on'),
    };
    const carryOut = () => done(client.POST('/v1/students/{student}/thesis', { params, body }));
    return { on: body.topicApprovedOn, rank: 2, key: params.path.student, carryOut };
  });

const attestations = (client: OfficeClient, folder: string): readonly Act[] =>
  rowsOf(folder, 'attestation').map((row): Act => {
    const params = { path: { student: row.text('student') } };
    const body = {
      kind: row.text<'state-exam' | 'diploma-defence'>('kind'),
      minutes: row.text('minutes_number'),
      heldOn: row.text('held_on'),
      percent: row.whole('percent'),
      credits: row.whole('credits'),
    };
    const carryOut = () => done(client.POST('/v1/students/{student}/attestations', { params, body }));
    return { on: body.heldOn, rank: 2, key: `${params.path.student} ${body.minutes}`, carryOut };
  });

/**
 * Does everything that an exchange folder tells of, act by act in the order of its days, by commands over HTTP and nothing else.
 * Returns how many acts it took.
 */
export const enterByHand = async (url: string, token: string, folder: string): Promise<number> => {
  const client = officeClient(url, token);
  await enterReferenceData(client, folder);
  await registerStudents(client, folder);
  const acts = [orders, statements, appeals, recognitions, theses, attestations].flatMap((of) => of(client, folder)).toSorted(inOrder);
  for (const { carryOut } of acts) await carryOut();
  return acts.length;
};
