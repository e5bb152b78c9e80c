import {
  byCodePoints,
  type Cells,
  columnsOf,
  type Draft,
  type FileName,
  fileNames,
  forEachFile,
  type PolicyDraft,
  rowOf,
} from './draft.ts';
import { beside, iinFor } from './generate.ts';
import { passesOn } from './reference.ts';
import { plainly, policyText, writeFile } from './write.ts';

/** Faults put into a lawful folder, and the problems that follow from each by EXCHANGE: those and no others. */

type Row = Record<string, string>;
export type Expected = { readonly file: string; readonly line: number; readonly column: string; readonly code: string };
type Place = { readonly file: FileName; readonly row: Row; readonly column: string; readonly code: string };

/** A folder in which faults are put. */
export type Work = {
  readonly policies: PolicyDraft[];
  readonly rows: Record<FileName, Row[]>;
  /** Rows that have a problem of their own; no fault relies on them any more. */
  readonly spoiled: Set<Row>;
  /** Rows that a fault relies on; no other fault may touch them. */
  readonly relied: Set<Row>;
  /** Files that are missing, unreadable or without a column: nothing else happens in them. */
  readonly lost: Set<string>;
  readonly found: Place[];
  readonly atFiles: Expected[];
  /** What is done to the text or bytes of a file in the end; undefined takes the file away. */
  readonly rewrite: Map<string, (text: string) => Uint8Array | undefined>;
  readonly extra: Map<string, string>;
  /** A number drawn for this folder. */
  readonly draw: (below: number) => number;
};

type Fault = (work: Work) => boolean;

const pick = <A>(work: Work, from: readonly A[]): A | undefined => (from.length === 0 ? undefined : from[work.draw(from.length)]);
const isLost = (work: Work, ...files: readonly string[]): boolean => files.some((file) => work.lost.has(file));
const isFree = (work: Work, row: Row): boolean => !work.spoiled.has(row) && !work.relied.has(row);
const report = (work: Work, file: FileName, row: Row, column: string, code: string): true => {
  work.spoiled.add(row);
  work.found.push({ file, row, column, code });
  return true;
};
const add = (work: Work, file: FileName, row: Cells): Row => {
  const added = { ...rowOf(file, row) };
  work.rows[file].push(added);
  return added;
};
/** A row that a fault relies on; false if it cannot be relied on. */
const rely = (work: Work, ...rows: readonly (Row | undefined)[]): boolean => {
  if (rows.some((row) => row === undefined || work.spoiled.has(row))) return false;
  for (const row of rows) work.relied.add(row!);
  return true;
};
const isSound = (work: Work, ...rows: readonly (Row | undefined)[]): boolean =>
  rows.every((row) => row !== undefined && !work.spoiled.has(row));

const find = (work: Work, file: FileName, column: string, value: string | undefined): Row | undefined =>
  work.rows[file].find((row) => row[column] === value);
const studentOf = (work: Work, row: Row): Row | undefined => find(work, 'students', 'student', row['student']);
const ordersOf = (work: Work, student: string): readonly Row[] => work.rows.orders.filter((row) => row['student'] === student);

/** What an order stands on. */
const baseOfOrder = (work: Work, row: Row): readonly (Row | undefined)[] => [
  studentOf(work, row),
  ...(row['programme'] === '' ? [] : [find(work, 'programmes', 'programme', row['programme'])]),
  ...(row['group'] === '' ? [] : baseOfGroup(work, row['group'])),
];
const baseOfGroup = (work: Work, group: string | undefined): readonly (Row | undefined)[] => {
  const row = find(work, 'groups', 'group', group);
  if (row === undefined) return [undefined];
  return [
    row,
    find(work, 'programmes', 'programme', row['programme']),
    ...(row['adviser'] === '' ? [] : [find(work, 'teachers', 'teacher', row['adviser'])]),
  ];
};
/** What a statement stands on. */
const baseOfStatement = (work: Work, row: Row | undefined): readonly (Row | undefined)[] =>
  row === undefined
    ? [undefined]
    : [
        row,
        find(work, 'disciplines', 'discipline', row['discipline']),
        find(work, 'teachers', 'teacher', row['teacher']),
        ...baseOfGroup(work, row['group']),
      ];
/** What a mark stands on, the student's enrolment among it. */
const baseOfMark = (work: Work, row: Row): readonly (Row | undefined)[] => [
  ...baseOfStatement(work, find(work, 'statements', 'statement', row['statement'])),
  studentOf(work, row),
  ...ordersOf(work, row['student']!).flatMap((order) => [order, ...baseOfOrder(work, order)]),
];

const isExam = (work: Work, statement: Row | undefined): boolean =>
  find(work, 'disciplines', 'discipline', statement?.['discipline'])?.['control'] === 'exam';
const policyOf = (work: Work, day: string): PolicyDraft | undefined =>
  work.policies
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .toSorted((a, b) => byCodePoints(a.inForceFrom, b.inForceFrom))
    .at(-1);
const isAdmitted = (work: Work, statement: Row, mark: Row): boolean =>
  Number(mark['rating1']) + Number(mark['rating2']) >= 2 * Number(policyOf(work, statement['issued_on']!)?.admission.minimumRating);

const files = ['statements', 'students', 'groups', 'teachers', 'programmes', 'disciplines', 'orders'] as const;

/** A mark of a closed statement with everything that it stands on. */
const pickMark = (
  work: Work,
  fits: (mark: Row, statement: Row) => boolean,
): { readonly mark: Row; readonly statement: Row } | undefined => {
  if (isLost(work, 'marks', 'policy', 'appeals', ...files)) return undefined;
  const fitting = work.rows.marks.flatMap((mark) => {
    const statement = find(work, 'statements', 'statement', mark['statement']);
    return statement !== undefined &&
      statement['closed_on'] !== '' &&
      isFree(work, mark) &&
      isSound(work, ...baseOfMark(work, mark)) &&
      fits(mark, statement)
      ? [{ mark, statement }]
      : [];
  });
  return pick(work, fitting);
};

let serial = 5000;
const fresh = (of: string): string => `${of}-${serial++}`;
const newStudent = (work: Work): Row =>
  add(work, 'students', {
    student: fresh('Жаңа'),
    iin: iinFor('2001-05-05', true, serial++ % 9000),
    surname: 'Ойдан',
    given_name: 'Шығарылған',
    born_on: '2001-05-05',
    sex: 'm',
    citizenship: 'KZ',
  });

const bad: Readonly<Record<string, readonly (readonly [value: string, code: string])[]>> = {
  date: [
    ['2019-02-29', 'bad-value'],
    ['2019-13-01', 'bad-value'],
    ['25.12.2019', 'bad-value'],
    ['', 'missing-value'],
  ],
  word: [
    ['zzz', 'bad-value'],
    ['', 'missing-value'],
  ],
  percent: [
    ['101', 'out-of-range'],
    ['-1', 'out-of-range'],
    ['7x', 'bad-value'],
    ['50.5', 'bad-value'],
  ],
  credits: [
    ['0', 'out-of-range'],
    ['31', 'out-of-range'],
    ['five', 'bad-value'],
    ['', 'missing-value'],
  ],
  text: [['', 'missing-value']],
};

/** Columns whose value nothing else in the row depends on, by type. */
const cells: readonly (readonly [FileName, string, string])[] = [
  ['programmes', 'name_kk', 'text'],
  ['programmes', 'degree', 'word'],
  ['disciplines', 'name_ru', 'text'],
  ['disciplines', 'credits', 'credits'],
  ['disciplines', 'cycle', 'word'],
  ['disciplines', 'control', 'word'],
  ['disciplines', 'counts_in_gpa', 'word'],
  ['curricula', 'kind', 'word'],
  ['calendars', 'period', 'word'],
  ['calendars', 'from', 'date'],
  ['calendars', 'to', 'date'],
  ['teachers', 'surname', 'text'],
  ['groups', 'language', 'word'],
  ['students', 'given_name', 'text'],
  ['students', 'surname', 'text'],
  ['students', 'born_on', 'date'],
  ['students', 'sex', 'word'],
  ['orders', 'order_date', 'date'],
  ['orders', 'effective_on', 'date'],
  ['orders', 'kind', 'word'],
  ['statements', 'attempt', 'word'],
  ['statements', 'issued_on', 'date'],
  ['statements', 'term', 'word'],
  ['appeals', 'exam_after', 'percent'],
  ['appeals', 'minutes_date', 'date'],
  ['appeals', 'filed_on', 'date'],
  ['appeals', 'decision', 'word'],
  ['appeals', 'minutes_number', 'text'],
  ['recognised', 'recognised_on', 'date'],
  ['theses', 'topic', 'text'],
  ['theses', 'topic_approved_on', 'date'],
  ['attestation', 'held_on', 'date'],
  ['attestation', 'percent', 'percent'],
  ['attestation', 'credits', 'credits'],
  ['attestation', 'kind', 'word'],
];

const cell: Fault = (work) => {
  const [file, column, type] = cells[work.draw(cells.length)]!;
  if (isLost(work, file)) return false;
  const row = pick(
    work,
    work.rows[file].filter((one) => isFree(work, one)),
  );
  const [value, code] = pick(work, bad[type]!)!;
  if (row === undefined) return false;
  row[column] = value;
  return report(work, file, row, column, code);
};

/** Several cells of one row: all of them are reported. */
const severalCells: Fault = (work) => {
  const row = pick(
    work,
    work.rows.attestation.filter((one) => isFree(work, one)),
  );
  if (row === undefined || isLost(work, 'attestation')) return false;
  Object.assign(row, { kind: 'zzz', held_on: '', percent: '101', credits: '0' });
  for (const [column, code] of [
    ['kind', 'bad-value'],
    ['held_on', 'missing-value'],
    ['percent', 'out-of-range'],
  ] as const)
    report(work, 'attestation', row, column, code);
  return report(work, 'attestation', row, 'credits', 'out-of-range');
};

const markCell: Fault = (work) => {
  const row = pick(
    work,
    work.rows.marks.filter((one) => isFree(work, one)),
  );
  if (row === undefined || isLost(work, 'marks')) return false;
  const column = pick(
    work,
    ['rating1', 'rating2', 'exam', 'absence', 'mark'].filter((one) => row[one] !== ''),
  );
  if (column === undefined) return false;
  const [value, code] = pick(work, column === 'absence' || column === 'mark' ? [['zzz', 'bad-value'] as const] : bad['percent']!)!;
  row[column] = value;
  return report(work, 'marks', row, column, code);
};

/** A field that the kind of an order needs. */
const neededByKind: Fault = (work) => {
  const needed: Readonly<Record<string, readonly string[]>> = {
    enrolment: ['programme', 'group', 'course', 'form', 'language', 'funding'],
    'transfer-in': ['institution', 'funding'],
    restoration: ['programme', 'course'],
    'academic-leave': ['reason', 'until'],
    'return-from-leave': ['course', 'group'],
    dismissal: ['reason'],
    'transfer-out': ['institution'],
    'name-change': ['new_surname', 'new_given_name'],
    'funding-change': ['funding'],
    promotion: ['course'],
    'repeat-year': ['course'],
    cancellation: ['cancels'],
  };
  const row = pick(
    work,
    work.rows.orders.filter((one) => isFree(work, one) && needed[one['kind']!] !== undefined),
  );
  if (row === undefined || isLost(work, 'orders')) return false;
  const column = pick(work, needed[row['kind']!]!)!;
  row[column] = '';
  return report(work, 'orders', row, column, 'missing-value');
};

const iin: Fault = (work) => {
  const row = pick(
    work,
    work.rows.students.filter((one) => isFree(work, one) && one['iin'] !== ''),
  );
  if (row === undefined || isLost(work, 'students')) return false;
  const number = row['iin']!;
  const which = work.draw(4);
  if (which === 0) row['iin'] = `${number.slice(0, 11)}${(Number(number[11]) + 1 + work.draw(8)) % 10}`;
  else if (which === 1) row['born_on'] = beside(row['born_on']!, 1);
  else if (which === 2) row['sex'] = row['sex'] === 'm' ? 'f' : 'm';
  else row['iin'] = number.slice(1);
  return report(work, 'students', row, 'iin', ['bad-check-digit', 'iin-mismatch', 'iin-mismatch', 'bad-value'][which]!);
};

const iinTwice: Fault = (work) => {
  const row = pick(
    work,
    work.rows.students.filter((one) => isFree(work, one) && one['iin'] !== ''),
  );
  if (row === undefined || isLost(work, 'students')) return false;
  work.relied.add(row);
  return report(work, 'students', add(work, 'students', { ...row, student: fresh('Екінші') }), 'iin', 'duplicate');
};

/** A row again, with the same or other content. */
const twice: Fault = (work) => {
  const file = pick(
    work,
    fileNames.filter((name) => !isLost(work, name) && name !== 'orders'),
  )!;
  const row = pick(
    work,
    work.rows[file].filter((one) => isFree(work, one)),
  );
  if (row === undefined) return false;
  work.spoiled.add(row);
  return report(work, file, add(work, file, row), '', 'duplicate');
};

const orderTwice: Fault = (work) => {
  const row = pick(
    work,
    work.rows.orders.filter((one) => isFree(work, one)),
  );
  if (row === undefined || isLost(work, 'orders')) return false;
  work.spoiled.add(row);
  return report(
    work,
    'orders',
    add(work, 'orders', { ...row, ...(work.draw(2) === 0 && row['course'] !== '' ? { course: '4' } : {}) }),
    '',
    'duplicate',
  );
};

const numberReused: Fault = (work) => {
  if (isLost(work, 'orders', 'students')) return false;
  const row = pick(
    work,
    work.rows.orders.filter((one) =>
      work.rows.orders.filter((other) => other['order_number'] === one['order_number']).every((other) => !work.spoiled.has(other)),
    ),
  );
  if (row === undefined) return false;
  const student = newStudent(work);
  rely(work, student, ...work.rows.orders.filter((other) => other['order_number'] === row['order_number']));
  const other =
    work.draw(2) === 0
      ? { order_date: beside(row['order_date']!, 1), kind: row['kind']! }
      : { order_date: row['order_date']!, kind: row['kind'] === 'promotion' ? 'repeat-year' : 'promotion' };
  const added = add(work, 'orders', { ...row, cancels: '', ...other, student: student['student']!, course: '2', funding: 'paid' });
  if (other.kind === 'cancellation' || other.kind === 'graduation' || other.kind === 'name-change')
    Object.assign(added, {
      ...rowOf('orders', {}),
      order_number: row['order_number'],
      order_date: row['order_date'],
      kind: 'repeat-year',
      course: '2',
      student: student['student'],
      effective_on: row['effective_on'],
    });
  else if (other.kind !== row['kind']) for (const column of ['new_surname', 'new_given_name', 'new_patronymic']) added[column] = '';
  return report(work, 'orders', added, 'order_number', 'number-reused');
};

const references: readonly (readonly [FileName, string, FileName])[] = [
  ['curricula', 'programme', 'programmes'],
  ['curricula', 'discipline', 'disciplines'],
  ['groups', 'programme', 'programmes'],
  ['groups', 'adviser', 'teachers'],
  ['orders', 'programme', 'programmes'],
  ['orders', 'group', 'groups'],
  ['statements', 'discipline', 'disciplines'],
  ['statements', 'group', 'groups'],
  ['statements', 'teacher', 'teachers'],
  ['recognised', 'discipline', 'disciplines'],
  ['theses', 'student', 'students'],
  ['theses', 'supervisor', 'teachers'],
];

const reference: Fault = (work) => {
  const [file, column, to] = references[work.draw(references.length)]!;
  if (isLost(work, file, to)) return false;
  const row = pick(
    work,
    work.rows[file].filter((one) => isFree(work, one) && one['kind'] !== 'cancellation'),
  );
  if (row === undefined) return false;
  row[column] = fresh('жоқ');
  return report(work, file, row, column, 'unknown-reference');
};

/** A statement like another one; its number. */
const newStatement = (work: Work, like: Row): string => {
  const row = add(work, 'statements', { ...like, statement: fresh('Қ'), attempt: 'individual' });
  work.relied.add(row);
  return row['statement']!;
};

/** Rows that name somebody or something that is nowhere, beside those that are there. */
const strangers: Fault = (work) => {
  const which = work.draw(5);
  const mark = pickMark(work, () => true);
  if (mark === undefined) return false;
  if (which === 0 && rely(work, ...baseOfStatement(work, mark.statement)))
    return report(
      work,
      'marks',
      add(work, 'marks', { ...mark.mark, statement: newStatement(work, mark.statement), student: 'ешкім' }),
      'student',
      'unknown-reference',
    );
  if (which === 1)
    return report(work, 'marks', add(work, 'marks', { ...mark.mark, statement: fresh('ештеңе') }), 'statement', 'unknown-reference');
  const appeal = {
    appeal: fresh('A'),
    statement: mark.statement['statement']!,
    student: mark.mark['student']!,
    filed_on: '2029-01-01',
    minutes_number: 'M',
    minutes_date: '2029-01-01',
    decision: 'kept',
    exam_after: '50',
  };
  if (which === 2)
    return report(work, 'appeals', add(work, 'appeals', { ...appeal, statement: 'ештеңе' }), 'statement', 'unknown-reference');
  if (which === 3) return report(work, 'appeals', add(work, 'appeals', { ...appeal, student: 'ешкім' }), 'student', 'unknown-reference');
  const order = {
    order_number: fresh('Б'),
    order_date: '2029-01-01',
    kind: 'promotion',
    student: fresh('ешкім'),
    effective_on: '2029-01-01',
    course: '2',
  };
  return report(work, 'orders', add(work, 'orders', order), 'student', 'unknown-reference');
};

const cancelsNothing: Fault = (work) => {
  if (isLost(work, 'orders', 'students')) return false;
  const student = newStudent(work);
  rely(work, student);
  const other =
    work.draw(2) === 0
      ? undefined
      : pick(
          work,
          work.rows.orders.filter((row) => isFree(work, row)),
        );
  if (other !== undefined) work.relied.add(other);
  const order = {
    order_number: fresh('Б'),
    order_date: '2029-01-01',
    kind: 'cancellation',
    student: student['student']!,
    effective_on: '2029-01-01',
    cancels: other?.['order_number'] ?? 'жоқ',
  };
  return report(work, 'orders', add(work, 'orders', order), 'cancels', 'unknown-reference');
};

const cancelledBefore: Fault = (work) => {
  if (isLost(work, 'orders', 'students', 'programmes', 'groups', 'teachers')) return false;
  const row = pick(
    work,
    work.rows.orders.filter((one) => isSound(work, one, ...baseOfOrder(work, one))),
  );
  if (row === undefined) return false;
  rely(work, row, ...baseOfOrder(work, row));
  const isSameDay = work.draw(2) === 0 && row['order_number']! > '!';
  const order = {
    order_number: isSameDay ? `!${serial++}` : fresh('Б'),
    order_date: isSameDay ? row['order_date']! : beside(row['order_date']!, -1),
    kind: 'cancellation',
    student: row['student']!,
    effective_on: '2029-01-01',
    cancels: row['order_number']!,
  };
  return report(work, 'orders', add(work, 'orders', order), 'cancels', 'bad-dates');
};

const statementDates: Fault = (work) => {
  const row = pick(
    work,
    work.rows.statements.filter((one) => isFree(work, one) && one['closed_on'] !== ''),
  );
  if (row === undefined || isLost(work, 'statements', 'policy')) return false;
  const isEarly = work.draw(2) === 0;
  if (isEarly) row['issued_on'] = beside(work.policies[0]!.inForceFrom, -1);
  else row['closed_on'] = beside(row['issued_on']!, -1);
  return report(work, 'statements', row, isEarly ? 'issued_on' : 'closed_on', isEarly ? 'before-first-policy' : 'bad-dates');
};

const attestationDates: Fault = (work) => {
  const row = pick(
    work,
    work.rows.attestation.filter((one) => isFree(work, one)),
  );
  if (row === undefined || isLost(work, 'attestation', 'policy')) return false;
  row['held_on'] = beside(work.policies[0]!.inForceFrom, -1);
  return report(work, 'attestation', row, 'held_on', 'before-first-policy');
};

const periodDates: Fault = (work) => {
  const row = pick(
    work,
    work.rows.calendars.filter((one) => isFree(work, one)),
  );
  if (row === undefined || isLost(work, 'calendars')) return false;
  row['to'] = beside(row['from']!, -1);
  return report(work, 'calendars', row, 'to', 'bad-dates');
};

const appealDates: Fault = (work) => {
  const which = work.draw(3);
  const picked = pickMark(work, (mark, statement) => isExam(work, statement) && mark['exam'] !== '' && isAdmitted(work, statement, mark));
  if (picked === undefined) return false;
  rely(work, picked.mark, ...baseOfMark(work, picked.mark));
  const closed = picked.statement['closed_on']!;
  const [filed_on, minutes_date] = [
    [closed, beside(closed, -1)],
    [beside(closed, -1), closed],
    [beside(closed, -1), beside(closed, 1)],
  ][which]!;
  const appeal = {
    appeal: fresh('A'),
    statement: picked.statement['statement']!,
    student: picked.mark['student']!,
    filed_on: filed_on!,
    minutes_number: 'M',
    minutes_date: minutes_date!,
    decision: 'kept',
    exam_after: '50',
  };
  return report(work, 'appeals', add(work, 'appeals', appeal), which === 0 ? 'minutes_date' : 'filed_on', 'bad-dates');
};

const noExam: Fault = (work) => {
  const picked = pickMark(work, (mark, statement) => mark['exam'] === '' || !isExam(work, statement) || !isAdmitted(work, statement, mark));
  if (picked === undefined || picked.mark['exam'] !== '') return false;
  rely(work, picked.mark, ...baseOfMark(work, picked.mark));
  const appeal = {
    appeal: fresh('A'),
    statement: picked.statement['statement']!,
    student: picked.mark['student']!,
    filed_on: '2029-01-01',
    minutes_number: 'M',
    minutes_date: '2029-01-01',
    decision: 'kept',
    exam_after: '50',
  };
  return report(work, 'appeals', add(work, 'appeals', appeal), 'statement', 'no-exam-to-appeal');
};

const noMark: Fault = (work) => {
  const picked = pickMark(work, () => true);
  if (picked === undefined) return false;
  rely(work, ...baseOfMark(work, picked.mark));
  const student = newStudent(work);
  rely(work, student);
  const appeal = {
    appeal: fresh('A'),
    statement: picked.statement['statement']!,
    student: student['student']!,
    filed_on: '2029-01-01',
    minutes_number: 'M',
    minutes_date: '2029-01-01',
    decision: 'kept',
    exam_after: '50',
  };
  return report(work, 'appeals', add(work, 'appeals', appeal), 'statement', 'no-exam-to-appeal');
};

const unexpectedInMark: Fault = (work) => {
  const picked = pickMark(work, () => true);
  if (picked === undefined) return false;
  const { mark, statement } = picked;
  rely(work, ...baseOfMark(work, mark));
  if (!isExam(work, statement)) {
    if (mark['absence'] !== '' && work.draw(2) === 0) {
      mark['mark'] = 'P';
      return report(work, 'marks', mark, 'absence', 'unexpected-value');
    }
    const column = ['rating1', 'rating2', 'exam'][work.draw(3)]!;
    if (column === 'exam' && mark['absence'] !== '') return false;
    mark[column] = '60';
    return report(work, 'marks', mark, column, 'unexpected-value');
  }
  if (mark['exam'] !== '' && work.draw(2) === 0) {
    mark['absence'] = 'valid';
    return report(work, 'marks', mark, 'absence', 'unexpected-value');
  }
  if (mark['absence'] !== '') return false;
  mark['mark'] = 'P';
  return report(work, 'marks', mark, 'mark', 'unexpected-value');
};

const unexpectedInOrder: Fault = (work) => {
  const row = pick(
    work,
    work.rows.orders.filter((one) => isFree(work, one) && one['kind'] !== 'name-change'),
  );
  if (row === undefined || isLost(work, 'orders')) return false;
  const isCancellation = row['kind'] === 'cancellation';
  const column = isCancellation
    ? pick(work, ['form', 'language', 'funding', 'course', 'new_surname'])!
    : pick(work, ['new_surname', 'new_given_name', 'new_patronymic'])!;
  row[column] = { form: 'full-time', language: 'ru', funding: 'paid', course: '2' }[column] ?? 'Жаңа';
  return report(work, 'orders', row, column, 'unexpected-value');
};

const missingMark: Fault = (work) => {
  const picked = pickMark(work, () => true);
  if (picked === undefined) return false;
  const { mark, statement } = picked;
  rely(work, ...baseOfMark(work, mark));
  if (!isExam(work, statement)) {
    if (mark['mark'] === '') return false;
    mark['mark'] = '';
    return report(work, 'marks', mark, 'mark', 'missing-mark');
  }
  const column = pick(work, ['rating1', 'rating2', ...(isAdmitted(work, statement, mark) && mark['absence'] === '' ? ['exam'] : [])])!;
  mark[column] = '';
  return report(work, 'marks', mark, column, 'missing-mark');
};

const notEnrolled: Fault = (work) => {
  const picked = pickMark(work, () => true);
  if (picked === undefined) return false;
  const student = newStudent(work);
  rely(work, student, ...baseOfMark(work, picked.mark));
  const statement = newStatement(work, picked.statement);
  if (work.draw(2) === 0) {
    const entry = ordersOf(work, picked.mark['student']!).find((row) => ['enrolment', 'transfer-in'].includes(row['kind']!));
    if (entry !== undefined)
      work.relied.add(
        add(work, 'orders', {
          ...entry,
          order_number: fresh('Б'),
          student: student['student']!,
          effective_on: beside(picked.statement['issued_on']!, 1),
        }),
      );
  }
  return report(work, 'marks', add(work, 'marks', { ...picked.mark, statement, student: student['student']! }), 'student', 'not-enrolled');
};

const secondRegular: Fault = (work) => {
  const picked = pickMark(work, (mark, statement) => statement['attempt'] === 'regular' && !work.spoiled.has(mark));
  if (picked === undefined) return false;
  rely(work, picked.mark, ...baseOfMark(work, picked.mark));
  const statement = add(work, 'statements', { ...picked.statement, statement: fresh('Қ') });
  work.relied.add(statement);
  return report(work, 'marks', add(work, 'marks', { ...picked.mark, statement: statement['statement']! }), '', 'second-regular');
};

const notAttested: Fault = (work) => {
  if (isLost(work, 'orders', 'students', 'attestation', 'policy')) return false;
  const student = newStudent(work);
  rely(work, student);
  const graduation = {
    order_number: fresh('Б'),
    order_date: '2022-01-01',
    kind: 'graduation',
    student: student['student']!,
    effective_on: '2022-01-01',
  };
  const which = work.draw(3);
  const percent = which === 0 ? '0' : '100';
  const held_on = which === 1 ? '2022-01-02' : '2021-12-31';
  if (which < 2 && (which === 1 || !passesOn(work.policies, BigInt(percent), held_on)))
    work.relied.add(
      add(work, 'attestation', { student: student['student']!, kind: 'state-exam', minutes_number: 'M', held_on, percent, credits: '4' }),
    );
  return report(work, 'orders', add(work, 'orders', graduation), '', 'not-attested');
};

const notRecognisable: Fault = (work) => {
  if (isLost(work, 'orders', 'students', 'recognised', 'policy', 'disciplines', 'programmes', 'groups', 'teachers')) return false;
  const which = work.draw(3);
  const discipline = pick(
    work,
    work.rows.disciplines.filter((row) => !work.spoiled.has(row)),
  );
  const isBringing = (row: Row): boolean => row['kind'] === 'transfer-in' || row['kind'] === 'restoration';
  const order = pick(
    work,
    work.rows.orders.filter(
      (row) => isSound(work, row, ...baseOfOrder(work, row)) && (which === 0) === isBringing(row) && row['kind'] !== 'cancellation',
    ),
  );
  if (discipline === undefined || order === undefined) return false;
  if (work.rows.recognised.some((row) => row['student'] === order['student'] && row['discipline'] === discipline['discipline']))
    return false;
  if (which === 0 && passesOn(work.policies, 0n, '2021-01-01')) return false;
  rely(work, discipline, order, ...baseOfOrder(work, order));
  const row = {
    student: order['student']!,
    discipline: discipline['discipline']!,
    recognised_on: '2021-01-01',
    percent: which === 0 ? '0' : '',
    institution: '',
    order_number: order['order_number']!,
  };
  return report(work, 'recognised', add(work, 'recognised', row), which === 0 ? 'percent' : 'order_number', 'not-recognisable');
};

const encoder = new TextEncoder();

/** A whole file that cannot be used, or a column of it. */
const wholeFile: Fault = (work) => {
  const file = pick(work, fileNames)!;
  const name = `${file}.csv`;
  if (isLost(work, file) || work.rows[file].length === 0) return false;
  if (work.rows[file].some((row) => !isFree(work, row))) return false;
  work.lost.add(file);
  const at = (line: number, column: string, code: string): boolean => {
    work.atFiles.push({ file: name, line, column, code });
    return true;
  };
  const edit = (change: (text: string) => string): void => {
    work.rewrite.set(name, (text) => encoder.encode(change(text)));
  };
  const columns = columnsOf[file]!;
  switch (work.draw(11)) {
    case 0:
      if (!['programmes', 'disciplines', 'calendars', 'groups', 'students', 'orders'].includes(file)) return false;
      work.rewrite.set(name, () => undefined);
      return at(1, '', 'missing-file');
    case 1:
      edit((text) => text.replace('\n', ',mood\n').replaceAll(/(?<=.)\n(?=.)/g, '\n'));
      work.rewrite.set(name, () => encoder.encode(writeFile([...columns, 'mood'], work.rows[file], plainly).text));
      return at(1, 'mood', 'unknown-column');
    case 2: {
      const left = columns[work.draw(columns.length)]!;
      work.rewrite.set(name, () =>
        encoder.encode(
          writeFile(
            columns.filter((column) => column !== left),
            work.rows[file],
            plainly,
          ).text,
        ),
      );
      return at(1, left, 'missing-column');
    }
    case 3:
      edit((text) => text.replace('\n', '\n\n'));
      return at(2, '', 'bad-csv');
    case 4:
      edit((text) => text.replace('\n', '\n,'));
      return at(2, '', 'bad-csv');
    case 5:
      edit((text) => text.replaceAll(',', ';'));
      return at(1, '', 'bad-csv');
    case 6:
      edit((text) => text.replace('\n', '\nx"y,'));
      return at(2, '', 'bad-csv');
    case 7:
      edit((text) => text.replace('\n', '\nx\r,'));
      return at(2, '', 'bad-csv');
    case 8:
      work.rewrite.set(name, (text) => {
        const bytes = encoder.encode(text.replace('\n', '\n!'));
        bytes[bytes.indexOf(33)] = 0xff;
        return bytes;
      });
      return at(2, '', 'bad-utf8');
    case 9:
      edit((text) => text.replace('\n', '\n"'));
      return at(2, '', 'bad-csv');
    default:
      edit((text) => `${text}\n`);
      work.rewrite.set(name, (text) => encoder.encode(`${text}\n`));
      return at(writeFile(columns, work.rows[file], plainly).text.split('\n').length, '', 'bad-csv');
  }
};

const unknownFile: Fault = (work) => {
  if (work.extra.size > 0) return false;
  work.extra.set('rooms.csv', 'a,b\n').set('notes.txt', 'x');
  work.atFiles.push({ file: 'rooms.csv', line: 1, column: '', code: 'unknown-file' });
  return true;
};

/** A policy file that cannot be used; whatever needs a policy is not checked then. */
const policyFile: Fault = (work) => {
  if (isLost(work, 'policy') || work.found.length > 0) return false;
  work.lost.add('policy');
  const at = (column: string, code: string): boolean => {
    work.atFiles.push({ file: 'policy.json', line: 1, column, code });
    return true;
  };
  const [first] = work.policies;
  const change = (policy: unknown): void => {
    work.policies[0] = policy as PolicyDraft;
  };
  switch (work.draw(7)) {
    case 0:
      work.rewrite.set('policy.json', () => undefined);
      return at('', 'missing-file');
    case 1:
      work.rewrite.set('policy.json', (text) => encoder.encode(text.slice(1)));
      return at('', 'bad-json');
    case 2:
      change({ ...first!, mood: 1 });
      return at('/policies/0/mood', 'bad-policy');
    case 3:
      change({ ...first!, finalGrade: { ...first!.finalGrade, ratingWeight: '0.61' } });
      return at('/policies/0/finalGrade', 'bad-policy');
    case 4:
      change({
        ...first!,
        scale: first!.scale.map((row) =>
          row.fromPercent === 0 ? { ...row, fromPercent: first!.scale.some((one) => one.fromPercent === 1) ? -1 : 1 } : row,
        ),
      });
      if (first!.scale.some((one) => one.fromPercent === 1) || first!.exam.mustPass)
        return (change(first), work.lost.delete('policy'), false);
      return at('/policies/0/scale', 'bad-policy');
    case 5:
      change({ ...first!, scholarship: { ...first!.scholarship, goodLetters: ['Z'] } });
      return at('/policies/0/scholarship/goodLetters', 'bad-policy');
    default: {
      const { admission: _, ...rest } = first!;
      change(rest);
      return at('/policies/0/admission', 'bad-policy');
    }
  }
};

/** Every fault; those of a whole file come first, so that the others know what is lost. */
const early: readonly Fault[] = [wholeFile, unknownFile, policyFile];
const late: readonly Fault[] = [
  cell,
  cell,
  cell,
  cell,
  markCell,
  severalCells,
  neededByKind,
  iin,
  iinTwice,
  twice,
  orderTwice,
  numberReused,
  reference,
  reference,
  strangers,
  cancelsNothing,
  cancelledBefore,
  statementDates,
  attestationDates,
  periodDates,
  appealDates,
  noExam,
  noMark,
  unexpectedInMark,
  unexpectedInOrder,
  missingMark,
  notEnrolled,
  secondRegular,
  notAttested,
  notRecognisable,
];

/** What to put in: at most two faults of whole files, and others. */
export type FaultWish = { readonly early: readonly number[]; readonly late: readonly number[]; readonly draws: readonly number[] };
export const counts = { early: early.length, late: late.length };

/** Faults that only add rows: they can come in a later folder, beside what is recorded. */
const added: readonly Fault[] = [
  iinTwice,
  numberReused,
  strangers,
  strangers,
  cancelsNothing,
  cancelledBefore,
  appealDates,
  noExam,
  noMark,
  notEnrolled,
  secondRegular,
  notAttested,
  notRecognisable,
];
export const addedFaults = added.length;

const workOn = (draft: Draft, draws: readonly number[]): Work => {
  let drawn = 0;
  serial = 5000;
  return {
    policies: [...draft.policies],
    rows: { ...forEachFile((file) => draft.rows[file].map((row) => ({ ...row }))) },
    spoiled: new Set(),
    relied: new Set(),
    lost: new Set(),
    found: [],
    atFiles: [],
    rewrite: new Map(),
    extra: new Map(),
    draw: (below) => (draws.length === 0 ? 0 : draws[drawn++ % draws.length]! % below),
  };
};

export type Faulty = { readonly files: ReadonlyMap<string, Uint8Array>; readonly expected: readonly Expected[] };

const written = (work: Work, isShown: (file: FileName, row: Row, i: number) => boolean, showsPolicy: boolean): Faulty => {
  const files = new Map<string, Uint8Array>();
  const lines = new Map<Cells, number>();
  const put = (name: string, text: string): void => {
    const rewrite = work.rewrite.get(name);
    const bytes = rewrite === undefined ? encoder.encode(text) : rewrite(text);
    if (bytes !== undefined) files.set(name, bytes);
  };
  if (showsPolicy) put('policy.json', policyText(work.policies));
  for (const file of fileNames) {
    const rows = work.rows[file].filter((row, i) => isShown(file, row, i));
    const { text, lines: own } = writeFile(columnsOf[file]!, rows, plainly);
    for (const [row, line] of own) lines.set(row, line);
    put(`${file}.csv`, text);
  }
  for (const [name, text] of work.extra) put(name, text);
  const expected = [
    ...work.atFiles,
    ...work.found.map(({ file, row, column, code }) => ({ file: `${file}.csv`, line: lines.get(row)!, column, code })),
  ];
  return { files, expected };
};

/** A folder with faults, and its problems. */
export const withFaults = (draft: Draft, wish: FaultWish): Faulty => {
  const work = workOn(draft, wish.draws);
  for (const n of wish.early) early[n % early.length]!(work);
  for (const n of wish.late) late[n % late.length]!(work);
  return written(work, () => true, true);
};

/** A later folder with faults, into an office that holds the lawful one; `shows` says which of the recorded rows it shows again. */
export const laterFaults = (draft: Draft, wish: FaultWish, shows: readonly boolean[]): Faulty => {
  const work = workOn(draft, wish.draws);
  for (const n of wish.late) added[n % added.length]!(work);
  return written(work, (file, _, i) => i >= draft.rows[file].length || shows[i % shows.length]!, shows[0]!);
};

const others: readonly (readonly [FileName, string, string])[] = [
  ['programmes', 'name_en', 'Other'],
  ['programmes', 'years', '5'],
  ['disciplines', 'name_kk', 'Басқа'],
  ['disciplines', 'credits', '29'],
  ['curricula', 'kind', 'elective'],
  ['calendars', 'to', '2029-01-01'],
  ['teachers', 'department', 'Басқа'],
  ['groups', 'intake', '2017'],
  ['groups', 'language', 'en'],
  ['students', 'surname', 'Басқа'],
  ['students', 'patronymic', 'Басқаұлы'],
  ['students', 'social_category', 'orphan'],
  ['orders', 'effective_on', '2029-01-01'],
  ['orders', 'reason', 'басқа'],
  ['statements', 'attempt', 'individual'],
  ['statements', 'closed_on', '2029-01-01'],
  ['statements', 'closed_on', ''],
  ['marks', 'exam', '1'],
  ['appeals', 'minutes_number', 'басқа'],
  ['appeals', 'decision', 'kept'],
  ['recognised', 'institution', 'Басқа'],
  ['theses', 'topic', 'Басқа'],
  ['theses', 'predefence_on', '2021-02-02'],
  ['attestation', 'credits', '29'],
  ['attestation', 'kind', 'state-exam'],
];
export const otherCells = others.length;

/** A later folder in which rows that are recorded have other content in one column, each row at most once; `alone` shows no other row. */
export const changedRows = (draft: Draft, picks: readonly (readonly [which: number, row: number])[], alone: boolean): Faulty => {
  const work = workOn(draft, []);
  for (const [which, n] of picks) {
    const [file, column, value] = others[which % others.length]!;
    const rows = work.rows[file];
    const row = rows.length === 0 ? undefined : rows[n % rows.length];
    if (row === undefined || !isFree(work, row) || row[column] === value) continue;
    const statement = file === 'marks' ? find(work, 'statements', 'statement', row['statement']) : row;
    // what is open may be changed and closed
    if (
      (file === 'marks' || (file === 'statements' && column === 'closed_on')) &&
      (statement === undefined || !isFree(work, statement) || statement['closed_on'] === '')
    )
      continue;
    if (file === 'marks' && row['exam'] === '') continue;
    // appeals of a statement that is shown open would be a matter of their own
    if (column === 'closed_on' && work.rows.appeals.some((appeal) => appeal['statement'] === row['statement'])) continue;
    if (file === 'marks') work.relied.add(statement!);
    if (file === 'disciplines' && row['control'] === undefined) continue;
    row[column] = value;
    report(work, file, row, column, 'changed');
  }
  return written(work, (_, row) => !alone || work.spoiled.has(row), false);
};
