import { problemCodes } from '@tirkeu/exchange';
import { languages } from '@tirkeu/words';
import { flawKinds, problemIn } from '@tirkeu/words/problems';
import { describe, expect, it } from 'vitest';
import { filesOf, iinOf, policy } from './base-folder.ts';
import { add, cell, type Change, draftWith, drop, nothing, plan, registerWith, repeat, without, written } from './planning.ts';

type Example = {
  /** What is changed in the sound folder. */
  readonly so: string;
  readonly change?: readonly Change[];
  /** Files whose bytes are replaced. */
  readonly raw?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Where given, the folder comes after the sound one, changed so. */
  readonly after?: readonly Change[];
  readonly problems: readonly string[];
};

const header = 'teacher,surname,given_name,patronymic,department';

/** Text whose characters stand for single bytes. */
const bytes = (text: string): Uint8Array => new Uint8Array([...text].map((character) => character.charCodeAt(0)));

const files: readonly Example[] = [
  { so: 'no orders', change: [without('orders.csv')], problems: ['orders.csv:1: missing-file'] },
  {
    so: 'nothing that a first import needs',
    change: ['programmes', 'disciplines', 'calendars', 'groups', 'students', 'orders'].map((name) => without(`${name}.csv`)),
    raw: { 'policy.json': undefined },
    problems: ['calendars', 'disciplines', 'groups', 'orders']
      .map((name) => `${name}.csv:1: missing-file`)
      .concat(['policy.json:1: missing-file', 'programmes.csv:1: missing-file', 'students.csv:1: missing-file']),
  },
  {
    so: 'an unknown table',
    raw: { 'rooms.csv': 'a,b\n', 'notes.txt': 'x', 'OLD.CSV': '' },
    problems: ['OLD.CSV:1: unknown-file', 'rooms.csv:1: unknown-file'],
  },
  { so: 'bytes that are no text', raw: { 'theses.csv': bytes('student,topic\nS1,a\nS2,\xff\n') }, problems: ['theses.csv:3: bad-utf8'] },
  {
    so: 'bytes that are no text after a line break in quotes',
    raw: { 'theses.csv': bytes('student,topic\nS1,"a\nb"\nS2,"c\nd\xc3(\n"\n') },
    problems: ['theses.csv:4: bad-utf8'],
  },
  { so: 'a policy that is not UTF-8', raw: { 'policy.json': bytes('{"\xff":1}') }, problems: ['policy.json:1: bad-utf8'] },
  { so: 'a policy that is not JSON', raw: { 'policy.json': '{"institution": ' }, problems: ['policy.json:1: bad-json'] },
  { so: 'an empty file', raw: { 'theses.csv': '' }, problems: ['theses.csv:1: bad-csv'] },
  { so: 'semicolons', raw: { 'theses.csv': 'student;topic\nS1;x\n' }, problems: ['theses.csv:1: bad-csv'] },
  { so: 'tabs', raw: { 'theses.csv': 'student\ttopic\n' }, problems: ['theses.csv:1: bad-csv'] },
  { so: 'a column twice', raw: { 'theses.csv': 'student,student\n' }, problems: ['theses.csv:1: bad-csv'] },
  { so: 'too few fields', raw: { 'teachers.csv': `${header}\nT1,a,b,,c\nT2,a\n` }, problems: ['teachers.csv:3: bad-csv'] },
  {
    so: 'too many fields, and after them another fault',
    raw: { 'teachers.csv': `${header}\nT1,a,b,,c,d\n"\n` },
    problems: ['teachers.csv:2: bad-csv'],
  },
  { so: 'a blank line', raw: { 'teachers.csv': `${header}\nT1,a,b,,c\n\nT2,a,b,,c\n` }, problems: ['teachers.csv:3: bad-csv'] },
  { so: 'a blank line at the end', raw: { 'teachers.csv': `${header}\nT1,a,b,,c\n\n` }, problems: ['teachers.csv:3: bad-csv'] },
  { so: 'a bare carriage return', raw: { 'teachers.csv': `${header}\r\nT1,a,b,,c\rT2,a,b,,c\r\n` }, problems: ['teachers.csv:2: bad-csv'] },
  { so: 'a quote in a field', raw: { 'teachers.csv': `${header}\nT1,"a\nb",c,,d\nT2,a"b,c,,d\n` }, problems: ['teachers.csv:4: bad-csv'] },
  {
    so: 'a quote that is not closed',
    raw: { 'teachers.csv': `${header}\nT1,"a,b,,c\nT2,a,b,,c\n` },
    problems: ['teachers.csv:2: bad-csv'],
  },
  { so: 'text after a quote', raw: { 'teachers.csv': `${header}\nT1,"a"b,c,,d\n` }, problems: ['teachers.csv:2: bad-csv'] },
  { so: 'a strange column', raw: { 'teachers.csv': `${header},mood\nT1,a,b,,c,\n` }, problems: ['teachers.csv:1:mood unknown-column'] },
  { so: 'a column without a name', raw: { 'teachers.csv': `${header},\nT1,a,b,,c,\n` }, problems: ['teachers.csv:1: unknown-column'] },
  {
    so: 'a column under another name',
    raw: { 'teachers.csv': `${header.replace('surname', 'name')}\nT1,a,b,,c\n` },
    problems: ['teachers.csv:1:name unknown-column', 'teachers.csv:1:surname missing-column'],
  },
  {
    so: 'a byte order mark, CRLF, other columns first, white space, line breaks in quotes, and decomposed letters',
    raw: {
      'teachers.csv':
        '\uFEFFsurname, teacher ,given_name,patronymic,department\r\n" Үлгі\r\nбаев",T1,Мысалбек,,"a ""b"" "\r\nПри\u0438\u0306мерова,T2,О,,\r\n',
    },
    problems: [],
  },
];

const cells: readonly Example[] = [
  { so: 'a name left out', change: [cell('teachers.csv', 2, 'surname', '')], problems: ['teachers.csv:2:surname missing-value'] },
  {
    so: 'a name of white space',
    change: [cell('teachers.csv', 2, 'surname', ' \u00a0')],
    problems: ['teachers.csv:2:surname missing-value'],
  },
  { so: 'a key left out', change: [cell('marks.csv', 2, 'student', '')], problems: ['marks.csv:2:student missing-value'] },
  { so: 'a citizen without iin', change: [cell('students.csv', 2, 'iin', '')], problems: ['students.csv:2:iin missing-value'] },
  {
    so: 'a course left out of a promotion',
    change: [cell('orders.csv', 5, 'course', '')],
    problems: ['orders.csv:5:course missing-value'],
  },
  {
    so: 'an enrolment without programme and funding',
    change: [cell('orders.csv', 3, 'programme', ''), cell('orders.csv', 3, 'funding', '')],
    problems: ['orders.csv:3:funding missing-value', 'orders.csv:3:programme missing-value'],
  },
  { so: 'a session without term', change: [cell('calendars.csv', 3, 'term', '')], problems: ['calendars.csv:3:term missing-value'] },
  ...(
    [
      ['orders.csv', 5, 'effective_on', '2019-02-29'],
      ['orders.csv', 5, 'effective_on', '01.09.2019'],
      ['orders.csv', 5, 'kind', 'promoton'],
      ['orders.csv', 5, 'course', '2.0'],
      ['calendars.csv', 2, 'academic_year', '2018-20'],
      ['calendars.csv', 3, 'term', '2018-19/3'],
      ['calendars.csv', 3, 'term', '2019-20/1'],
      ['calendars.csv', 3, 'term', '2018-19/S'],
      ['calendars.csv', 8, 'term', '2018-19/1'],
      ['disciplines.csv', 4, 'counts_in_gpa', 'true'],
      ['disciplines.csv', 4, 'cycle', 'bd'],
      ['programmes.csv', 2, 'degree', 'master'],
      ['marks.csv', 2, 'exam', '75.5'],
      ['marks.csv', 2, 'exam', '7O'],
      ['marks.csv', 2, 'exam', '+75'],
      ['marks.csv', 2, 'exam', '75,5'],
      ['students.csv', 2, 'iin', '01030350002'],
      ['students.csv', 2, 'iin', '0103035000211'],
      ['students.csv', 2, 'sex', 'M'],
    ] as const
  ).map(
    ([file, line, column, value]): Example => ({
      so: `${column} of ${value}`,
      change: [cell(file, line, column, value)],
      problems: [`${file}:${line}:${column} bad-value`],
    }),
  ),
  ...(
    [
      ['marks.csv', 2, 'rating1', '-1'],
      ['marks.csv', 2, 'exam', '101'],
      ['disciplines.csv', 4, 'credits', '0'],
      ['disciplines.csv', 4, 'credits', '31'],
      ['programmes.csv', 2, 'credits', '1000'],
      ['curricula.csv', 3, 'semester', '0'],
      ['curricula.csv', 3, 'semester', '9'],
      ['orders.csv', 5, 'course', '0'],
      ['recognised.csv', 2, 'percent', '99999999999999999999'],
    ] as const
  ).map(
    ([file, line, column, value]): Example => ({
      so: `${column} of ${value}`,
      change: [cell(file, line, column, value)],
      problems: [`${file}:${line}:${column} out-of-range`],
    }),
  ),
  { so: 'a whole number with zeros before it', change: [cell('marks.csv', 2, 'exam', '075')], problems: [] },
  {
    so: 'several faults in a row',
    change: [cell('students.csv', 4, 'surname', ''), cell('students.csv', 4, 'sex', 'x'), cell('students.csv', 4, 'born_on', '2000')],
    problems: ['students.csv:4:born_on bad-value', 'students.csv:4:sex bad-value', 'students.csv:4:surname missing-value'],
  },
  { so: 'a wrong check digit', change: [cell('students.csv', 2, 'iin', '010303500020')], problems: ['students.csv:2:iin bad-check-digit'] },
  { so: 'another birth date', change: [cell('students.csv', 2, 'born_on', '2001-03-04')], problems: ['students.csv:2:iin iin-mismatch'] },
  { so: 'another century', change: [cell('students.csv', 2, 'born_on', '1901-03-03')], problems: ['students.csv:2:iin iin-mismatch'] },
  { so: 'another sex', change: [cell('students.csv', 2, 'sex', 'f')], problems: ['students.csv:2:iin iin-mismatch'] },
  { so: 'no such century', change: [cell('students.csv', 2, 'iin', iinOf('01030390002'))], problems: ['students.csv:2:iin iin-mismatch'] },
];

const keys: readonly Example[] = [
  { so: 'a discipline twice', change: [repeat('disciplines.csv', 2)], problems: ['disciplines.csv:5: duplicate'] },
  {
    so: 'a student twice on an order, with other content',
    change: [repeat('orders.csv', 5, { course: '3' })],
    problems: ['orders.csv:9: duplicate'],
  },
  { so: 'a mark twice', change: [repeat('marks.csv', 2, { exam: '90' })], problems: ['marks.csv:9: duplicate'] },
  { so: 'a vacation twice', change: [repeat('calendars.csv', 5)], problems: ['calendars.csv:9: duplicate'] },
  {
    so: 'keys that are one in NFC',
    change: [add('teachers.csv', { teacher: 'й', surname: 'a', given_name: 'b' }, { teacher: 'и\u0306', surname: 'a', given_name: 'b' })],
    problems: ['teachers.csv:5: duplicate'],
  },
  { so: 'an iin twice', change: [repeat('students.csv', 2, { student: 'S9' })], problems: ['students.csv:5:iin duplicate'] },
  {
    so: 'an iin that a recorded student has',
    after: [],
    change: [(draft) => (draft.rows['students.csv'] = [{ ...draft.rows['students.csv']![0], student: 'S9' }])],
    problems: ['students.csv:2:iin duplicate'],
  },
  {
    so: 'a policy twice',
    change: [(draft) => draft.policy.policies.push(policy('p1', '2020-01-01'))],
    problems: ['policy.json:1:/policies/1 duplicate'],
  },
  {
    so: 'an order number with a second date',
    change: [cell('orders.csv', 6, 'order_date', '2019-08-26')],
    problems: ['orders.csv:6:order_number number-reused'],
  },
  {
    so: 'an order number with a second kind',
    change: [
      add('orders.csv', {
        order_number: 'O3',
        order_date: '2019-08-25',
        kind: 'repeat-year',
        student: 'S3',
        effective_on: '2019-09-01',
        course: '2',
      }),
    ],
    problems: ['orders.csv:9:order_number number-reused'],
  },
  {
    so: 'a recorded order number with another date, for a student whom it does not list',
    after: [],
    change: [repeat('orders.csv', 5, { student: 'S3', order_date: '2020-01-01' })],
    problems: ['orders.csv:9:order_number number-reused'],
  },
];

const again: readonly Example[] = [
  ...(
    [
      ['programmes.csv', 2, 'years', '5'],
      ['disciplines.csv', 2, 'name_kk', 'x'],
      ['curricula.csv', 2, 'kind', 'elective'],
      ['calendars.csv', 2, 'to', '2018-12-15'],
      ['teachers.csv', 2, 'department', ''],
      ['groups.csv', 3, 'adviser', 'T2'],
      ['students.csv', 3, 'patronymic', ''],
      ['students.csv', 3, 'social_category', 'disabled'],
      ['orders.csv', 2, 'order_date', '2018-08-24'],
      ['orders.csv', 5, 'course', '3'],
      ['orders.csv', 8, 'effective_on', '2022-07-01'],
      ['recognised.csv', 2, 'institution', ''],
      ['recognised.csv', 2, 'percent', '71'],
      ['theses.csv', 2, 'topic', 'x'],
      ['attestation.csv', 2, 'percent', '81'],
      ['statements.csv', 2, 'teacher', 'T2'],
      ['statements.csv', 2, 'closed_on', '2018-12-21'],
      ['statements.csv', 2, 'closed_on', ''],
      ['marks.csv', 2, 'exam', '76'],
      ['appeals.csv', 2, 'filed_on', '2018-12-22'],
      ['appeals.csv', 2, 'decision', 'kept'],
    ] as const
  ).map(
    ([file, line, column, value]): Example => ({
      so: `another ${column} in ${file}`,
      after: [],
      change: [cell(file, line, column, value)],
      problems: [`${file}:${line}:${column} changed`],
    }),
  ),
  {
    so: 'a mark turned into an absence',
    after: [],
    change: [cell('marks.csv', 2, 'exam', ''), cell('marks.csv', 2, 'absence', 'valid')],
    problems: ['marks.csv:2:exam changed'],
  },
  {
    so: 'a student with another name and another iin',
    after: [],
    change: [cell('students.csv', 2, 'surname', 'x'), cell('students.csv', 2, 'iin', iinOf('01030350003'))],
    problems: ['students.csv:2:iin changed'],
  },
  {
    so: 'a further student on a recorded order',
    after: [],
    change: [repeat('orders.csv', 5, { student: 'S3' })],
    problems: ['orders.csv:9:order_number changed'],
  },
  { so: 'a further mark on a closed statement', after: [drop('marks.csv', 4)], problems: ['marks.csv:4:statement changed'] },
  {
    so: 'an institution and a policy with other content',
    after: [],
    change: [
      (draft) => {
        draft.policy.institution.name_en = 'Other';
        draft.policy.policies[0].scale[1].points = '3.1';
      },
    ],
    problems: ['policy.json:1:/institution/name_en changed', 'policy.json:1:/policies/0/scale/1/points changed'],
  },
  {
    so: 'a policy written otherwise: the same value',
    after: [],
    change: [
      (draft) => {
        const [only] = draft.policy.policies;
        only.scale.reverse();
        only.scale[0].points = 0;
        only.finalGrade.ratingWeight = '0.60';
        only.honours.courseLetters.reverse();
      },
    ],
    problems: [],
  },
  {
    so: 'a changed row of a scale that stands in another order',
    after: [],
    change: [
      (draft) => {
        draft.policy.policies[0].scale.reverse();
        draft.policy.policies[0].scale[0].points = '0.5';
      },
    ],
    problems: ['policy.json:1:/policies/0/scale/0/points changed'],
  },
  {
    so: 'marks of an open statement filled in, changed and added',
    after: [drop('marks.csv', 8)],
    change: [cell('marks.csv', 7, 'rating1', '71'), cell('marks.csv', 7, 'exam', '60')],
    problems: [],
  },
  {
    so: 'an open statement closed with its marks',
    after: [],
    change: [
      cell('statements.csv', 4, 'closed_on', '2019-05-20'),
      ...['rating1', 'rating2', 'exam'].flatMap((column) => [cell('marks.csv', 7, column, '70'), cell('marks.csv', 8, column, '70')]),
    ],
    problems: [],
  },
];

const references: readonly Example[] = (
  [
    ['curricula.csv', 2, 'programme'],
    ['curricula.csv', 2, 'discipline'],
    ['groups.csv', 2, 'programme'],
    ['groups.csv', 2, 'adviser'],
    ['orders.csv', 5, 'student'],
    ['orders.csv', 5, 'programme'],
    ['orders.csv', 5, 'group'],
    ['orders.csv', 7, 'cancels'],
    ['statements.csv', 4, 'discipline'],
    ['statements.csv', 4, 'group'],
    ['statements.csv', 4, 'teacher'],
    ['marks.csv', 3, 'statement'],
    ['marks.csv', 4, 'student'],
    ['appeals.csv', 2, 'statement'],
    ['appeals.csv', 2, 'student'],
    ['recognised.csv', 2, 'student'],
    ['recognised.csv', 2, 'discipline'],
    ['recognised.csv', 2, 'order_number'],
    ['theses.csv', 2, 'student'],
    ['theses.csv', 2, 'supervisor'],
    ['attestation.csv', 2, 'student'],
  ] as const
).map(
  ([file, line, column]): Example => ({
    so: `a ${column} in ${file} that is nowhere`,
    change: [cell(file, line, column, 'nowhere')],
    problems: [`${file}:${line}:${column} unknown-reference`],
  }),
);

const moreReferences: readonly Example[] = [
  {
    so: 'a cancelled order that does not list the student',
    change: [cell('orders.csv', 7, 'cancels', 'O2')],
    problems: ['orders.csv:7:cancels unknown-reference'],
  },
  {
    so: 'teachers in a folder that has no file of them',
    change: [without('teachers.csv')],
    problems: [
      'groups.csv:2:adviser unknown-reference',
      'statements.csv:2:teacher unknown-reference',
      'statements.csv:3:teacher unknown-reference',
      'statements.csv:4:teacher unknown-reference',
      'theses.csv:2:supervisor unknown-reference',
    ],
  },
  {
    so: 'a later folder that names what is recorded',
    after: [drop('appeals.csv', 2)],
    change: ['programmes', 'disciplines', 'calendars', 'groups', 'students', 'orders', 'teachers', 'statements', 'marks', 'curricula'].map(
      (name) => without(`${name}.csv`),
    ),
    raw: { 'policy.json': undefined },
    problems: [],
  },
];

const dates: readonly Example[] = [
  {
    so: 'closed before issued',
    change: [cell('statements.csv', 3, 'closed_on', '2018-12-13')],
    problems: ['statements.csv:3:closed_on bad-dates'],
  },
  {
    so: 'heard before filed',
    change: [cell('appeals.csv', 2, 'minutes_date', '2018-12-20')],
    problems: ['appeals.csv:2:minutes_date bad-dates'],
  },
  { so: 'filed before closed', change: [cell('appeals.csv', 2, 'filed_on', '2018-12-19')], problems: ['appeals.csv:2:filed_on bad-dates'] },
  {
    so: 'filed on an open statement',
    change: [cell('statements.csv', 2, 'closed_on', '')],
    problems: ['appeals.csv:2:filed_on bad-dates'],
  },
  {
    so: 'a period that ends before it begins',
    change: [cell('calendars.csv', 2, 'to', '2018-08-31')],
    problems: ['calendars.csv:2:to bad-dates'],
  },
  {
    so: 'a cancellation dated before its order',
    change: [cell('orders.csv', 7, 'order_date', '2019-08-24')],
    problems: ['orders.csv:7:cancels bad-dates'],
  },
  {
    so: 'a cancellation of the same day with a smaller number',
    change: [cell('orders.csv', 7, 'order_date', '2019-08-25'), cell('orders.csv', 7, 'order_number', 'O2a')],
    problems: ['orders.csv:7:cancels bad-dates'],
  },
  {
    so: 'a cancellation of the same day with a greater number, in code points',
    change: [cell('orders.csv', 7, 'order_date', '2019-08-25'), cell('orders.csv', 7, 'order_number', 'O3\u{1F600}')],
    problems: [],
  },
  { so: 'a cancellation of itself', change: [cell('orders.csv', 7, 'cancels', 'O4')], problems: ['orders.csv:7:cancels bad-dates'] },
  {
    so: 'a cancellation of a recorded order, dated before it',
    after: [drop('orders.csv', 7)],
    change: [cell('orders.csv', 7, 'order_date', '2019-08-24')],
    problems: ['orders.csv:7:cancels bad-dates'],
  },
];

const unexpected: readonly Example[] = [
  { so: 'exam and absence', change: [cell('marks.csv', 3, 'exam', '50')], problems: ['marks.csv:3:absence unexpected-value'] },
  { so: 'a pass and an absence', change: [cell('marks.csv', 6, 'mark', 'NP')], problems: ['marks.csv:6:absence unexpected-value'] },
  { so: 'a pass in an exam discipline', change: [cell('marks.csv', 2, 'mark', 'P')], problems: ['marks.csv:2:mark unexpected-value'] },
  {
    so: 'ratings and an exam in a pass discipline',
    change: ['rating1', 'rating2', 'exam'].map((column) => cell('marks.csv', 5, column, '60')),
    problems: ['marks.csv:5:exam unexpected-value', 'marks.csv:5:rating1 unexpected-value', 'marks.csv:5:rating2 unexpected-value'],
  },
  {
    so: 'a new name in a promotion',
    change: [cell('orders.csv', 5, 'new_surname', 'x')],
    problems: ['orders.csv:5:new_surname unexpected-value'],
  },
  {
    so: 'a cancelled order in a promotion',
    change: [cell('orders.csv', 5, 'cancels', 'O1')],
    problems: ['orders.csv:5:cancels unexpected-value'],
  },
  {
    so: 'a standing in a cancellation',
    change: [cell('orders.csv', 7, 'funding', 'paid')],
    problems: ['orders.csv:7:funding unexpected-value'],
  },
  {
    so: 'a vacation with a term',
    change: [cell('calendars.csv', 5, 'term', '2018-19/1')],
    problems: ['calendars.csv:5:term unexpected-value'],
  },
];

const missing: readonly Example[] = [
  { so: 'no first rating', change: [cell('marks.csv', 3, 'rating1', '')], problems: ['marks.csv:3:rating1 missing-mark'] },
  {
    so: 'no ratings',
    change: [cell('marks.csv', 3, 'rating1', ''), cell('marks.csv', 3, 'rating2', '')],
    problems: ['marks.csv:3:rating1 missing-mark', 'marks.csv:3:rating2 missing-mark'],
  },
  { so: 'admitted, neither exam nor absence', change: [cell('marks.csv', 3, 'absence', '')], problems: ['marks.csv:3:exam missing-mark'] },
  {
    so: 'not admitted: no exam is missing',
    change: [cell('marks.csv', 3, 'absence', ''), cell('marks.csv', 3, 'rating1', '19')],
    problems: [],
  },
  { so: 'neither pass nor absence', change: [cell('marks.csv', 5, 'mark', '')], problems: ['marks.csv:5:mark missing-mark'] },
  {
    so: 'a later folder that closes over a recorded incomplete mark',
    after: [],
    change: [cell('statements.csv', 4, 'closed_on', '2019-05-20'), without('marks.csv')],
    problems: ['statements.csv:4:closed_on missing-mark'],
  },
  {
    so: 'a later folder that closes and shows the incomplete marks',
    after: [],
    change: [cell('statements.csv', 4, 'closed_on', '2019-05-20')],
    problems: ['marks.csv:7:rating2 missing-mark', 'marks.csv:8:rating1 missing-mark', 'marks.csv:8:rating2 missing-mark'],
  },
];

const relations: readonly Example[] = [
  {
    so: 'an enrolment that takes effect after the issue',
    change: [cell('orders.csv', 3, 'effective_on', '2018-12-15')],
    problems: ['marks.csv:3:student not-enrolled', 'marks.csv:6:student not-enrolled'],
  },
  {
    so: 'an enrolment dated later and effective by the issue',
    change: [cell('orders.csv', 2, 'order_date', '2018-12-30'), cell('orders.csv', 3, 'order_date', '2018-12-30')],
    problems: [],
  },
  {
    so: 'nothing but a restoration',
    change: [cell('orders.csv', 4, 'kind', 'restoration')],
    problems: ['marks.csv:4:student not-enrolled'],
  },
  {
    so: 'a second regular attempt in a term: the later line, whichever statement comes first',
    change: [
      repeat('statements.csv', 2, { statement: 'ST0' }),
      (draft) => draft.rows['marks.csv']!.unshift({ ...draft.rows['marks.csv']![0], statement: 'ST0' }),
    ],
    problems: ['marks.csv:3: second-regular'],
  },
  {
    so: 'three of them',
    change: [
      repeat('statements.csv', 2, { statement: 'ST9' }),
      repeat('statements.csv', 2, { statement: 'ST8' }),
      repeat('marks.csv', 2, { statement: 'ST9' }),
      repeat('marks.csv', 2, { statement: 'ST8' }),
    ],
    problems: ['marks.csv:9: second-regular', 'marks.csv:10: second-regular'],
  },
  {
    so: 'a second regular attempt where the first is recorded',
    after: [],
    change: [
      repeat('statements.csv', 2, { statement: 'ST0', issued_on: '2018-12-01' }),
      (draft) => draft.rows['marks.csv']!.unshift({ ...draft.rows['marks.csv']![0], statement: 'ST0' }),
    ],
    problems: ['marks.csv:2: second-regular'],
  },
  {
    so: 'a second regular attempt beside an open statement that is recorded, and is filled in now',
    after: [],
    change: [
      repeat('statements.csv', 4, { statement: 'ST0', issued_on: '2019-05-01' }),
      (draft) => draft.rows['marks.csv']!.unshift({ ...draft.rows['marks.csv']![5], statement: 'ST0' }),
      cell('marks.csv', 8, 'rating2', '70'),
    ],
    problems: ['marks.csv:2: second-regular'],
  },
  {
    so: 'a regular attempt in another term',
    change: [repeat('statements.csv', 2, { statement: 'ST9', term: '2018-19/2' }), repeat('marks.csv', 2, { statement: 'ST9' })],
    problems: [],
  },
  {
    so: 'an appeal of a student who was not admitted',
    change: [cell('appeals.csv', 2, 'student', 'S3')],
    problems: ['appeals.csv:2:statement no-exam-to-appeal'],
  },
  {
    so: 'an appeal against an absence',
    change: [cell('appeals.csv', 2, 'student', 'S2')],
    problems: ['appeals.csv:2:statement no-exam-to-appeal'],
  },
  { so: 'an appeal without a mark', change: [drop('marks.csv', 2)], problems: ['appeals.csv:2:statement no-exam-to-appeal'] },
  {
    so: 'an appeal in a pass discipline',
    change: [cell('appeals.csv', 2, 'statement', 'ST2')],
    problems: ['appeals.csv:2:statement no-exam-to-appeal'],
  },
  {
    so: 'graduation before the attestation',
    change: [cell('orders.csv', 8, 'order_date', '2022-05-31')],
    problems: ['orders.csv:8: not-attested'],
  },
  {
    so: 'graduation after failed attestations',
    change: [cell('attestation.csv', 2, 'percent', '49'), cell('attestation.csv', 3, 'percent', '0')],
    problems: ['orders.csv:8: not-attested'],
  },
  {
    so: 'a recognised percent that does not pass',
    change: [cell('recognised.csv', 2, 'percent', '49')],
    problems: ['recognised.csv:2:percent not-recognisable'],
  },
  {
    so: 'recognised by an enrolment',
    change: [cell('recognised.csv', 2, 'student', 'S1'), cell('recognised.csv', 2, 'order_number', 'O1')],
    problems: ['recognised.csv:2:order_number not-recognisable'],
  },
  {
    so: "recognised by another student's transfer",
    change: [cell('recognised.csv', 2, 'student', 'S1')],
    problems: ['recognised.csv:2:order_number not-recognisable'],
  },
  {
    so: 'everything before the first policy',
    change: [(draft) => (draft.policy.policies[0].inForceFrom = '2030-01-01')],
    problems: [
      'attestation.csv:2:held_on before-first-policy',
      'attestation.csv:3:held_on before-first-policy',
      'recognised.csv:2:recognised_on before-first-policy',
      'statements.csv:2:issued_on before-first-policy',
      'statements.csv:3:issued_on before-first-policy',
      'statements.csv:4:issued_on before-first-policy',
    ],
  },
];

const change = (f: (only: ReturnType<typeof policy>, document: ReturnType<typeof policy>) => void): readonly Change[] => [
  (draft) => f(draft.policy.policies[0], draft.policy),
];

const policies: readonly Example[] = [
  { so: 'an unknown key', change: change((only) => (only.exam.mood = 1)), problems: ['policy.json:1:/policies/0/exam/mood bad-policy'] },
  {
    so: 'a missing key',
    change: change((only) => delete only.honours.minimumGpa),
    problems: ['policy.json:1:/policies/0/honours/minimumGpa bad-policy'],
  },
  {
    so: 'an unknown key of the document',
    change: change((_, document) => (document['version'] = 1)),
    problems: ['policy.json:1:/version bad-policy'],
  },
  {
    so: 'no institution',
    change: change((_, document) => delete document.institution),
    problems: ['policy.json:1:/institution bad-policy'],
  },
  { so: 'a document that is a list', raw: { 'policy.json': '[]' }, problems: ['policy.json:1: bad-policy'] },
  {
    so: 'a number that went through floating point',
    change: change((only) => (only.finalGrade.ratingWeight = 0.6)),
    problems: ['policy.json:1:/policies/0/finalGrade/ratingWeight bad-policy'],
  },
  {
    so: 'a whole number written with a point',
    raw: {
      'policy.json': JSON.stringify({ institution: {}, policies: [policy('p1', '2018-01-01')] }).replace(
        '"minimumRating":"50"',
        '"minimumRating":50.0',
      ),
    },
    problems: ['policy.json:1:/policies/0/admission/minimumRating bad-policy'],
  },
  {
    so: 'a whole number',
    raw: {
      'policy.json': JSON.stringify({ institution: {}, policies: [policy('p1', '2018-01-01')] }).replace(
        '"minimumRating":"50"',
        '"minimumRating":50',
      ),
    },
    problems: [],
  },
  {
    so: 'weights that do not add up',
    change: change((only) => (only.finalGrade.examWeight = '0.5')),
    problems: ['policy.json:1:/policies/0/finalGrade bad-policy'],
  },
  {
    so: 'no row at 0',
    change: change((only) => (only.scale[3].fromPercent = 1)),
    problems: ['policy.json:1:/policies/0/scale bad-policy'],
  },
  {
    so: 'two rows of one percent',
    change: change((only) => only.scale.push({ ...only.scale[3], letter: 'FX' })),
    problems: ['policy.json:1:/policies/0/scale bad-policy'],
  },
  {
    so: 'a letter that the scale lacks',
    change: change((only) => (only.scholarship.goodLetters = ['Z'])),
    problems: ['policy.json:1:/policies/0/scholarship/goodLetters bad-policy'],
  },
  {
    so: 'a pass mark above the lowest passing row',
    change: change((only) => (only.exam.passMark = '60')),
    problems: ['policy.json:1:/policies/0/exam/passMark bad-policy'],
  },
  { so: 'a pass mark that need not be reached', change: change((only) => (only.exam = { passMark: '60', mustPass: false })), problems: [] },
  {
    so: 'two policies of one day',
    change: change((_, document) => document.policies.push(policy('p2', '2018-01-01'))),
    problems: ['policy.json:1:/policies/1/inForceFrom bad-policy'],
  },
  {
    so: 'a policy that would re-letter what is recorded',
    after: [],
    change: change((_, document) => document.policies.push(policy('p2', '2022-06-12'))),
    problems: ['policy.json:1:/policies/1/inForceFrom bad-policy'],
  },
  {
    so: 'a policy from the day after',
    after: [],
    change: change((_, document) => document.policies.push(policy('p2', '2022-06-13'))),
    problems: [],
  },
];

const examples: Readonly<Record<string, readonly Example[]>> = {
  files,
  cells,
  'keys and numbers': keys,
  'what is recorded already': again,
  references: [...references, ...moreReferences],
  dates,
  'unexpected values': unexpected,
  'missing marks': missing,
  'what stands between records': relations,
  policies,
};

const planOf = ({ change: changes = [], raw, after }: Example) =>
  plan(filesOf(draftWith(...changes), raw), after === undefined ? nothing : registerWith(...after));

/** What rests on acts that no folder brings, what the reader of CSV may say besides, and a warning. */
const beyondExamples: readonly string[] = ['appeal-withdrawn', 'period-missing', 'record-unreadable', 'statement-voided'];

describe('the problems of EXCHANGE, each in a folder that has no other', () => {
  it('have an example for every code', () => {
    const shown = new Set(
      Object.values(examples).flatMap((ofTopic) => ofTopic.flatMap(({ problems }) => problems.map((problem) => problem.split(' ')[1]))),
    );
    expect(problemCodes.filter((code) => code !== 'missing-period' && !shown.has(code))).toStrictEqual([]);
  });

  it('have an example for every kind', () => {
    const plans = Object.values(examples).flatMap((ofTopic) => ofTopic.map(planOf));
    const shown = new Set(plans.flatMap(({ problems, warnings }) => [...problems, ...warnings].map(({ flaw }) => flaw.kind)));
    expect(flawKinds.filter((kind) => !shown.has(kind)).toSorted()).toStrictEqual(beyondExamples);
  });

  for (const [topic, ofTopic] of Object.entries(examples)) {
    describe(topic, () => {
      it.each(ofTopic.map((example): readonly [string, Example] => [example.so, example]))('%s', (_, example) => {
        const planned = planOf(example);
        expect(written(planned)).toStrictEqual(example.problems);
        if (example.problems.length > 0) expect(planned.decisions).toStrictEqual([]);
        for (const problem of planned.problems) expect(new Set(languages.map((lang) => problemIn(lang)(problem).message)).size).toBe(3);
      });
    });
  }
});
