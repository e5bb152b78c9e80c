import { iinCheckDigit } from '@tirkeu/domain';

/** The cells of a row, by column; what is left out is empty. */
export type Cells = Record<string, string>;

/** A folder as tests change it: the rows of each file, and the policy document. */
export type Draft = { policy: PolicyDraft; readonly rows: Record<string, Cells[]> };

/** A policy document, loosely typed so that tests can break it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type PolicyDraft = any;

const columns: Readonly<Record<string, string>> = {
  'programmes.csv': 'programme,name_kk,name_ru,name_en,degree,credits,years',
  'disciplines.csv': 'discipline,name_kk,name_ru,name_en,credits,cycle,component,control,counts_in_gpa',
  'curricula.csv': 'programme,intake,semester,discipline,kind',
  'calendars.csv': 'calendar,academic_year,period,term,from,to',
  'teachers.csv': 'teacher,surname,given_name,patronymic,department',
  'groups.csv': 'group,programme,intake,language,adviser',
  'students.csv': 'student,iin,surname,given_name,patronymic,born_on,sex,citizenship,social_category',
  'orders.csv':
    'order_number,order_date,kind,student,effective_on,programme,group,course,form,language,funding,reason,until,institution,new_surname,new_given_name,new_patronymic,cancels',
  'statements.csv': 'statement,term,discipline,group,attempt,teacher,issued_on,closed_on',
  'marks.csv': 'statement,student,rating1,rating2,exam,absence,mark',
  'appeals.csv': 'appeal,statement,student,filed_on,minutes_number,minutes_date,decision,exam_after',
  'recognised.csv': 'student,discipline,recognised_on,percent,institution,order_number',
  'theses.csv': 'student,topic,supervisor,reviewer,topic_approved_on,originality_percent,predefence_on',
  'attestation.csv': 'student,kind,minutes_number,held_on,percent,credits',
};

/** The columns of a file. */
export const columnsOf = (file: string): readonly string[] => (columns[file] ?? '').split(',');

/** An IIN with the right check digit. */
export const iinOf = (eleven: string): string => `${eleven}${iinCheckDigit(eleven) ?? 'X'}`;

const row = (file: string, values: string): Cells => {
  const cells = values.split(',');
  return Object.fromEntries(columnsOf(file).map((column, i) => [column, cells[i] ?? '']));
};

const rows = (file: string, ...values: readonly string[]): [string, Cells[]] => [file, values.map((each) => row(file, each))];

const scale = [
  ['A', 90, '4.0', 'excellent'],
  ['B', 70, '3.0', 'good'],
  ['C', 50, '2.0', 'satisfactory'],
  ['F', 0, '0', 'unsatisfactory'],
] as const;

/** A sound policy. */
export const policy = (id: string, inForceFrom: string): PolicyDraft => ({
  id,
  inForceFrom,
  scale: scale.map(([letter, fromPercent, points, traditional]) => ({ letter, fromPercent, points, traditional })),
  finalGrade: { ratingWeight: '0.6', examWeight: '0.4', rounding: 'half-up' },
  admission: { minimumRating: '50' },
  exam: { passMark: '50', mustPass: true },
  transferPoint: { '1': '1.8' },
  scholarship: { goodLetters: ['B'], excellentLetters: ['A'] },
  honours: { minimumGpa: '3.5', courseLetters: ['A', 'B'], attestationLetters: ['A'], repeatsAllowed: false },
});

/** A small folder without problems, in which every file has a row and every rule something to hold of. Line 2 is the first row. */
export const baseDraft = (): Draft => ({
  policy: { institution: { name_en: 'Sample' }, policies: [policy('p1', '2018-01-01')] },
  rows: Object.fromEntries([
    rows('programmes.csv', 'P1,Спорт,Спорт,Sport,bachelor,240,4'),
    rows(
      'disciplines.csv',
      'D1,Тарих,История,History,5,GED,OK,exam,yes',
      'D2,Дене шынықтыру,Физкультура,Sports,4,GED,OK,pass,no',
      'D3,Анатомия,Анатомия,Anatomy,3,BD,VK,exam,yes',
    ),
    rows('curricula.csv', 'P1,2018,1,D1,required', 'P1,2018,2,D3,elective'),
    rows(
      'calendars.csv',
      'C1,2018-19,theory,2018-19/1,2018-09-01,2018-12-14',
      'C1,2018-19,session,2018-19/1,2018-12-15,2019-01-03',
      'C1,2018-19,fx,2018-19/1,2019-01-04,2019-01-10',
      'C1,2018-19,vacation,,2019-01-11,2019-01-20',
      'C1,2018-19,session,2018-19/2,2019-05-15,2019-06-03',
      'C1,2018-19,fx,2018-19/2,2019-06-04,2019-06-10',
      'C1,2018-19,summer,2018-19/S,2019-06-11,2019-07-20',
    ),
    rows('teachers.csv', 'T1,Үлгібаев,Мысалбек,,General', 'T2,Примерова,Образина,Үлгіқызы,'),
    rows('groups.csv', 'G1,P1,2018,kk,T1', 'G2,P1,2018,ru,'),
    rows(
      'students.csv',
      `S1,${iinOf('01030350002')},Жоқбаев,Ерлан,,2001-03-03,m,KZ,`,
      `S2,${iinOf('00020260001')},Сынақбай,Айгүл,Үлгіқызы,2000-02-02,f,KZ,orphan`,
      'S3,,Sample,Eve,,2000-05-05,f,CN,',
    ),
    rows(
      'orders.csv',
      'O1,2018-08-25,enrolment,S1,2018-09-01,P1,G1,1,full-time,kk,grant',
      'O1,2018-08-25,enrolment,S2,2018-09-01,P1,G1,1,full-time,kk,paid',
      'O2,2018-08-26,transfer-in,S3,2018-09-01,P1,G2,2,full-time,ru,paid,,,Elsewhere',
      'O3,2019-08-25,promotion,S1,2019-09-01,,,2',
      'O3,2019-08-25,promotion,S2,2019-09-01,,,2',
      'O4,2019-08-26,cancellation,S2,2019-09-01,,,,,,,,,,,,,O3',
      'O5,2022-06-25,graduation,S1,2022-06-30',
    ),
    rows(
      'statements.csv',
      'ST1,2018-19/1,D1,G1,regular,T1,2018-12-14,2018-12-20',
      'ST2,2018-19/1,D2,G1,regular,T1,2018-12-14,2018-12-20',
      'ST3,2018-19/2,D3,G1,regular,T2,2019-05-14,',
    ),
    rows(
      'marks.csv',
      'ST1,S1,80,80,75,,',
      'ST1,S2,80,80,,valid,',
      'ST1,S3,40,40,,,',
      'ST2,S1,,,,,P',
      'ST2,S2,,,,invalid,',
      'ST3,S1,70,,,,',
      'ST3,S2,,,,,',
    ),
    rows('appeals.csv', 'A1,ST1,S1,2018-12-21,M1,2018-12-22,raised,80'),
    rows('recognised.csv', 'S3,D3,2018-09-05,70,Elsewhere,O2', 'S3,D2,2018-09-05,,Elsewhere,O2'),
    rows('theses.csv', 'S1,Topic of S1,T1,Someone,2021-10-01,80,2022-05-01'),
    rows('attestation.csv', 'S1,state-exam,M10,2022-06-01,80,4', 'S1,diploma-defence,M11,2022-06-12,90,8'),
  ]),
});

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A file of a draft as text. Columns that only the rows have come after the others. */
export const csvOf = (file: string, fileRows: readonly Cells[]): string => {
  const names = [...new Set([...columnsOf(file), ...fileRows.flatMap((cells) => Object.keys(cells))])];
  return [names, ...fileRows.map((cells) => names.map((name) => cells[name] ?? ''))]
    .map((fields) => `${fields.map(quoted).join(',')}\n`)
    .join('');
};

const encoder = new TextEncoder();

/** The files of a draft. `raw` replaces the text or the bytes of single files, or takes them away (`undefined`). */
export const filesOf = (
  draft: Draft,
  raw: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, string | Uint8Array>(Object.entries(draft.rows).map(([file, fileRows]) => [file, csvOf(file, fileRows)]));
  if (draft.policy !== undefined) files.set('policy.json', JSON.stringify(draft.policy));
  for (const [file, content] of Object.entries(raw)) {
    if (content === undefined) files.delete(file);
    else files.set(file, content);
  }
  return new Map([...files].map(([file, content]) => [file, typeof content === 'string' ? encoder.encode(content) : content]));
};
