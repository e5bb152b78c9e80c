import { describe, expect, it } from 'vitest';
import { filesOf, policy } from './base-folder.ts';
import { add, cell, type Change, draftWith, drop, nothing, plan, registerWith, repeat, without, written } from './planning.ts';

type Example = {
  readonly so: string;
  readonly change?: readonly Change[];
  readonly raw?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly after?: readonly Change[];
  readonly problems: readonly string[];
};

const unreadable = '"';

const examples: readonly Example[] = [
  // A file that cannot be read.
  ...(
    [
      ['programmes.csv', []],
      ['disciplines.csv', []],
      ['calendars.csv', []],
      ['teachers.csv', []],
      ['groups.csv', []],
      ['students.csv', []],
      ['orders.csv', []],
      ['statements.csv', []],
      ['marks.csv', []],
      ['attestation.csv', []],
    ] as const
  ).flatMap(([file]): readonly Example[] => [
    { so: `what refers into ${file}, which cannot be read`, raw: { [file]: unreadable }, problems: [`${file}:1: bad-csv`] },
    { so: `what refers into ${file}, whose header is wrong`, raw: { [file]: 'x,y\n' }, problems: [] },
  ]),
  {
    so: 'what refers into the files that are missing',
    change: ['programmes', 'disciplines', 'calendars', 'groups', 'students', 'orders'].map((name) => without(`${name}.csv`)),
    problems: ['calendars', 'disciplines', 'groups', 'orders', 'programmes', 'students'].map((name) => `${name}.csv:1: missing-file`),
  },
  { so: 'grades without a policy that can be read', raw: { 'policy.json': '{' }, problems: ['policy.json:1: bad-json'] },
  { so: 'grades without a policy', raw: { 'policy.json': undefined }, problems: ['policy.json:1: missing-file'] },
  {
    so: 'grades under a policy with a fault',
    change: [
      (draft) => (draft.policy.policies[0].scale[3].fromPercent = 1),
      cell('marks.csv', 3, 'absence', ''),
      cell('recognised.csv', 2, 'percent', '10'),
    ],
    problems: ['policy.json:1:/policies/0/scale bad-policy'],
  },
  {
    so: 'but what needs no policy is found: ratings, passes, enrolment, appeals without an exam',
    change: [
      (draft) => (draft.policy.policies[0].inForceFrom = 'soon'),
      cell('marks.csv', 3, 'rating2', ''),
      cell('marks.csv', 5, 'mark', ''),
      cell('orders.csv', 4, 'effective_on', '2019-01-01'),
      cell('appeals.csv', 2, 'student', 'S2'),
    ],
    problems: [
      'marks.csv:3:rating2 missing-mark',
      'marks.csv:4:student not-enrolled',
      'marks.csv:5:mark missing-mark',
      'policy.json:1:/policies/0/inForceFrom bad-policy',
    ],
  },
  {
    so: 'days before a policy with a fault are before the first policy all the same',
    change: [
      (draft) => {
        draft.policy.policies[0].inForceFrom = '2018-12-20';
        draft.policy.policies[0].finalGrade.examWeight = '0.5';
      },
    ],
    problems: [
      'policy.json:1:/policies/0/finalGrade bad-policy',
      'recognised.csv:2:recognised_on before-first-policy',
      'statements.csv:2:issued_on before-first-policy',
      'statements.csv:3:issued_on before-first-policy',
    ],
  },
  {
    so: 'grades under a sound policy beside one with a fault are checked',
    change: [
      (draft) => draft.policy.policies.push({ ...policy('p2', '2019-01-01'), exam: {} }),
      cell('marks.csv', 3, 'absence', ''),
      cell('attestation.csv', 2, 'percent', '10'),
      cell('attestation.csv', 3, 'percent', '10'),
    ],
    problems: [
      'marks.csv:3:exam missing-mark',
      'policy.json:1:/policies/1/exam/mustPass bad-policy',
      'policy.json:1:/policies/1/exam/passMark bad-policy',
    ],
  },

  // A row with a problem of its own.
  { so: 'what names a spoiled student', change: [cell('students.csv', 2, 'sex', 'x')], problems: ['students.csv:2:sex bad-value'] },
  {
    so: 'what names a spoiled teacher',
    change: [cell('teachers.csv', 2, 'surname', '')],
    problems: ['teachers.csv:2:surname missing-value'],
  },
  {
    so: 'what names a spoiled group',
    change: [cell('groups.csv', 2, 'programme', 'X')],
    problems: ['groups.csv:2:programme unknown-reference'],
  },
  {
    so: 'semesters of a spoiled programme',
    change: [cell('programmes.csv', 2, 'credits', '0'), cell('programmes.csv', 2, 'years', '1'), cell('curricula.csv', 2, 'semester', '3')],
    problems: ['programmes.csv:2:credits out-of-range'],
  },
  {
    so: 'marks in a spoiled discipline, but for what can be told without it',
    change: [
      cell('disciplines.csv', 2, 'control', 'exams'),
      cell('marks.csv', 2, 'mark', 'P'),
      cell('marks.csv', 3, 'exam', '60'),
      cell('marks.csv', 4, 'rating1', ''),
      cell('orders.csv', 4, 'effective_on', '2019-01-01'),
    ],
    problems: ['disciplines.csv:2:control bad-value', 'marks.csv:3:absence unexpected-value', 'marks.csv:4:student not-enrolled'],
  },
  {
    so: 'marks and appeals on a spoiled statement, but for what can be told without it',
    change: [
      cell('statements.csv', 2, 'closed_on', '2018-12-01'),
      cell('marks.csv', 2, 'mark', 'P'),
      cell('marks.csv', 2, 'exam', ''),
      cell('marks.csv', 3, 'exam', '60'),
      cell('marks.csv', 4, 'rating1', 'x'),
      cell('orders.csv', 4, 'effective_on', '2019-01-01'),
    ],
    problems: ['marks.csv:3:absence unexpected-value', 'marks.csv:4:rating1 bad-value', 'statements.csv:2:closed_on bad-dates'],
  },
  {
    so: 'an appeal on a spoiled mark',
    change: [cell('marks.csv', 2, 'exam', '7x')],
    problems: ['marks.csv:2:exam bad-value'],
  },
  {
    so: 'an appeal on a statement with a mark of somebody',
    change: [cell('marks.csv', 2, 'student', '')],
    problems: ['marks.csv:2:student missing-value'],
  },
  ...(
    [
      ['disciplines.csv', 2, 'discipline'],
      ['teachers.csv', 2, 'teacher'],
      ['groups.csv', 2, 'group'],
      ['students.csv', 2, 'student'],
      ['statements.csv', 2, 'statement'],
      ['orders.csv', 4, 'order_number'],
      ['orders.csv', 6, 'order_number'],
    ] as const
  ).map(
    ([file, line, column]): Example => ({
      so: `what may name the row of ${file} that has lost its ${column}`,
      change: [cell(file, line, column, '')],
      problems: [`${file}:${line}:${column} missing-value`],
    }),
  ),
  {
    so: 'an appeal on a mark without a statement',
    change: [cell('marks.csv', 2, 'statement', '')],
    problems: ['marks.csv:2:statement missing-value'],
  },
  {
    so: 'an appeal on a mark that is not enrolled',
    change: [cell('orders.csv', 2, 'effective_on', '2018-12-15'), cell('marks.csv', 2, 'exam', '')],
    problems: ['marks.csv:2:exam missing-mark', 'marks.csv:2:student not-enrolled', 'marks.csv:5:student not-enrolled'],
  },
  {
    so: 'marks of a student whose enrolment is spoiled',
    change: [cell('orders.csv', 3, 'effective_on', '2018-13-01')],
    problems: ['orders.csv:3:effective_on bad-value'],
  },
  {
    so: 'marks of a student whose order has a kind that cannot be read',
    change: [cell('orders.csv', 4, 'kind', 'transfer')],
    problems: ['orders.csv:4:kind bad-value'],
  },
  {
    so: 'marks of anybody where an enrolment has no student',
    change: [cell('orders.csv', 3, 'student', '')],
    problems: ['orders.csv:3:student missing-value'],
  },
  {
    so: 'but a spoiled order that enrols nobody hides nothing',
    change: [
      drop('orders.csv', 4),
      drop('recognised.csv', 3),
      drop('recognised.csv', 2),
      repeat('orders.csv', 4, { student: 'S3', course: '' }),
    ],
    problems: ['marks.csv:4:student not-enrolled', 'orders.csv:8:course missing-value'],
  },
  {
    so: 'graduation where an attestation is spoiled',
    change: [cell('attestation.csv', 2, 'percent', '101'), cell('attestation.csv', 3, 'percent', '0')],
    problems: ['attestation.csv:2:percent out-of-range'],
  },
  {
    so: 'graduation where the attestation of another is spoiled',
    change: [
      cell('attestation.csv', 2, 'percent', '101'),
      cell('attestation.csv', 2, 'student', 'S2'),
      cell('attestation.csv', 3, 'percent', '0'),
    ],
    problems: ['attestation.csv:2:percent out-of-range', 'orders.csv:8: not-attested'],
  },
  {
    so: 'the cancellation of a spoiled order',
    change: [cell('orders.csv', 6, 'course', '')],
    problems: ['orders.csv:6:course missing-value'],
  },
  {
    so: 'the cancellation of an order with a row of somebody',
    change: [cell('orders.csv', 6, 'student', '')],
    problems: ['orders.csv:6:student missing-value'],
  },
  {
    so: 'recognition by a spoiled order',
    change: [cell('orders.csv', 4, 'institution', '')],
    problems: ['orders.csv:4:institution missing-value'],
  },
  {
    so: 'a spoiled row of an order hides nothing of the others',
    change: [
      cell('orders.csv', 5, 'course', 'x'),
      add('orders.csv', { order_number: 'O5', order_date: '2022-06-25', kind: 'graduation', student: 'S2', effective_on: '2022-06-30' }),
      cell('orders.csv', 8, 'effective_on', ''),
    ],
    problems: ['orders.csv:5:course bad-value', 'orders.csv:8:effective_on missing-value', 'orders.csv:9: not-attested'],
  },
  {
    so: 'an order row with a day that cannot be read is checked as far as it goes',
    change: [cell('orders.csv', 8, 'effective_on', 'x'), drop('attestation.csv', 3), drop('attestation.csv', 2)],
    problems: ['orders.csv:8: not-attested', 'orders.csv:8:effective_on bad-value'],
  },
  {
    so: 'a spoiled first regular attempt does not make the other the second',
    change: [
      repeat('statements.csv', 2, { statement: 'ST9' }),
      repeat('marks.csv', 2, { statement: 'ST9' }),
      cell('marks.csv', 2, 'rating1', 'x'),
    ],
    problems: ['marks.csv:2:rating1 bad-value'],
  },
  {
    so: 'a mark of a student who is nowhere is not called not enrolled too',
    change: [cell('marks.csv', 3, 'student', 'S8')],
    problems: ['marks.csv:3:student unknown-reference'],
  },
  {
    so: 'a closing over a recorded incomplete mark that the folder shows, spoiled',
    after: [],
    change: [
      cell('statements.csv', 4, 'closed_on', '2019-05-20'),
      cell('marks.csv', 7, 'exam', 'x'),
      ...['rating1', 'rating2'].map((column) => cell('marks.csv', 8, column, '10')),
    ],
    problems: ['marks.csv:7:exam bad-value', 'marks.csv:7:rating2 missing-mark'],
  },
  {
    so: 'marks of a closed statement that an older folder shows open',
    after: [],
    change: [cell('statements.csv', 2, 'closed_on', '')],
    problems: ['statements.csv:2:closed_on changed'],
  },
  {
    so: 'a changed row of a slice: what refers to it',
    after: [],
    change: [
      cell('disciplines.csv', 2, 'control', 'pass'),
      repeat('statements.csv', 2, { statement: 'ST9', term: '2018-19/2' }),
      repeat('marks.csv', 2, { statement: 'ST9' }),
    ],
    problems: ['disciplines.csv:2:control changed'],
  },
];

const hasBadHeader = ({ raw }: Example): boolean => Object.values(raw ?? {}).includes('x,y\n');

describe('what rests on something spoiled is not reported', () => {
  it.each(examples.map((example): readonly [string, Example] => [example.so, example]))('%s', (_, example) => {
    const { change: changes = [], raw, after, problems } = example;
    const planned = plan(filesOf(draftWith(...changes), raw), after === undefined ? nothing : registerWith(...after));
    if (hasBadHeader(example)) {
      const [file] = Object.keys(raw ?? {});
      expect(planned.problems.every((problem) => problem.file === file && problem.line === 1)).toBe(true);
    } else expect(written(planned)).toStrictEqual(problems);
    expect(planned.decisions).toStrictEqual([]);
  });
});
