import {
  at,
  type CalendarDate,
  compareCodePoints,
  type Entries,
  entries,
  entryOf,
  sequence,
  slice,
  type StatementNumber,
  type StudentNumber,
  unreachable,
} from '../kernel/index.ts';
import {
  AttemptVoided,
  GradeRecorded,
  type MarkEntry,
  MarkRectified,
  type RectificationConfirmed,
  type RectificationProposed,
  type RectificationRejected,
  type StatementClosed,
  type StatementEvent,
  statementEvents,
  type StatementIssued,
  type StatementPrepared,
  type StatementVoided,
  StudentListed,
} from './events.ts';

type Marks = Readonly<Record<string, MarkEntry>>;

/** A rectification of one mark: proposed, then confirmed or rejected. */
export type Rectification = {
  readonly proposed: RectificationProposed;
  readonly confirmed?: RectificationConfirmed;
  readonly rejected?: RectificationRejected;
};

export type OpenStatement = { readonly stage: 'Open'; readonly issued: StatementIssued; readonly marks: Marks };
export type ClosedStatement = {
  readonly stage: 'Closed';
  readonly issued: StatementIssued;
  /** As they were when the statement was closed; see `rowOn` for what rectifications made of them. */
  readonly marks: Marks;
  readonly closed: StatementClosed;
  readonly rectifications: Readonly<Record<string, Rectification>>;
};

type Valid =
  | { readonly stage: 'NotIssued' }
  | { readonly stage: 'Prepared'; readonly prepared: StatementPrepared }
  | OpenStatement
  | ClosedStatement;

/** A statement: prepared, issued, its points entered, closed, its marks rectified; or voided at any of these. */
export type Statement = Valid | { readonly stage: 'Voided'; readonly voided: StatementVoided; readonly before: Valid };

/** Whether a statement was issued and stands. */
export const isInHand = (statement: Statement): statement is OpenStatement | ClosedStatement =>
  statement.stage === 'Open' || statement.stage === 'Closed';

const listed = (students: StatementIssued['students']): Marks =>
  entries(Object.fromEntries((students ?? []).map((student) => [student, { student }])));

const withRectification = (
  statement: Valid,
  number: string,
  change: (known: Rectification | undefined) => Rectification | undefined,
): Valid => {
  if (statement.stage !== 'Closed') return statement;
  const next = change(entryOf(statement.rectifications, number));
  return next === undefined ? statement : { ...statement, rectifications: entries({ ...statement.rectifications, [number]: next }) };
};

const evolveValid = (statement: Valid, event: Exclude<StatementEvent, StatementVoided>): Valid => {
  switch (event.type) {
    case 'StatementPrepared':
      return isInHand(statement) ? statement : { stage: 'Prepared', prepared: event };
    case 'StatementIssued':
      return { stage: 'Open', issued: event, marks: listed(event.students) };
    case 'MarksEntered':
      if (!isInHand(statement)) return statement;
      return {
        ...statement,
        marks: entries({ ...statement.marks, ...Object.fromEntries(event.entries.map((entry) => [entry.student, entry])) }),
      };
    case 'StatementClosed':
      return isInHand(statement)
        ? { stage: 'Closed', issued: statement.issued, marks: statement.marks, closed: event, rectifications: entries() }
        : statement;
    case 'RectificationProposed':
      return withRectification(statement, event.rectification, () => ({ proposed: event }));
    case 'RectificationConfirmed':
      return withRectification(statement, event.rectification, (known) => known && { ...known, confirmed: event });
    case 'RectificationRejected':
      return withRectification(statement, event.rectification, (known) => known && { ...known, rejected: event });
    default:
      return unreachable(event);
  }
};

const evolve = (statement: Statement, event: StatementEvent): Statement => {
  if (statement.stage === 'Voided') return statement;
  return event.type === 'StatementVoided' ? { stage: 'Voided', voided: event, before: statement } : evolveValid(statement, event);
};

export const statementFold = sequence<Statement, StatementEvent>({
  category: 'statement',
  name: 'statement',
  events: statementEvents,
  initial: { stage: 'NotIssued' },
  evolve,
});

export const statement = (number: StatementNumber) => at(statementFold, number);

/** A student's grades, by statement. */
export const gradesSlice = slice<GradeRecorded>({ name: 'grades', events: [GradeRecorded], keyOf: (event) => event.statement });

export const gradesOf = (student: StudentNumber) => at(gradesSlice, student);

/** The open statements that a student was listed on, by statement. */
export const listingsSlice = slice<StudentListed>({ name: 'listings', events: [StudentListed], keyOf: (event) => event.statement });

export const listingsOf = (student: StudentNumber) => at(listingsSlice, student);

/** The rectifications of a student's marks, by statement and number. */
export const rectificationsSlice = slice<MarkRectified>({
  name: 'rectifications',
  events: [MarkRectified],
  keyOf: ({ statement: of, rectification }) => `${encodeURIComponent(of)} ${rectification}`,
});

/** A student's attempts that were voided, by statement. */
export const voidingsSlice = slice<AttemptVoided>({ name: 'voidings', events: [AttemptVoided], keyOf: (event) => event.statement });

export const voidingsOf = (student: StudentNumber) => at(voidingsSlice, student);

const byDateAndNumber = (
  a: Pick<MarkRectified, 'confirmedOn' | 'rectification'>,
  b: Pick<MarkRectified, 'confirmedOn' | 'rectification'>,
): number =>
  a.confirmedOn === b.confirmedOn ? compareCodePoints(a.rectification, b.rectification) : a.confirmedOn < b.confirmedOn ? -1 : 1;

/** Rectifications by the statement whose mark they rectify, each counting from its day until the next. */
export const rectificationsByStatement = (rectifications: Entries<MarkRectified>): ReadonlyMap<string, readonly MarkRectified[]> => {
  const byStatement = new Map<string, MarkRectified[]>();
  for (const one of Object.values(rectifications).toSorted(byDateAndNumber)) {
    byStatement.set(one.statement, [...(byStatement.get(one.statement) ?? []), one]);
  }
  return byStatement;
};

/** The names of the points in a row, in the order in which they are told. */
export const pointNames = ['rating1', 'rating2', 'exam', 'absence', 'mark'] as const;
export type PointName = (typeof pointNames)[number];

/** A row as it is entered: the student and the points that are there, and nothing else. */
export const entryFrom = ({ student, ...given }: MarkEntry): MarkEntry => {
  const points = pointNames.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const]));
  return { student, ...(Object.fromEntries(points) as Omit<MarkEntry, 'student'>) };
};

/** A student's row in a statement on a day: as it was entered, or as the latest rectification confirmed by then left it. */
export const rowOn = (
  of: OpenStatement | ClosedStatement,
  student: string,
  day: CalendarDate,
): { readonly row: MarkEntry | undefined; readonly rectifiedBy: RectificationConfirmed | undefined } => {
  const confirmed =
    of.stage === 'Open' ? [] : Object.values(of.rectifications).flatMap(({ confirmed: one }) => (one === undefined ? [] : [one]));
  const latest = confirmed
    .filter((one) => one.student === student && one.confirmedOn <= day)
    .toSorted(byDateAndNumber)
    .at(-1);
  return { row: latest === undefined ? entryOf(of.marks, student) : entryFrom(latest), rectifiedBy: latest };
};

type Attempted = Pick<StudentListed, 'statement' | 'term' | 'discipline' | 'attempt'>;

/** What a student's record says of attempts, given or under way. */
export type AttemptsKnown = {
  readonly grades: Entries<GradeRecorded>;
  readonly listings: Entries<StudentListed>;
  readonly voidings: Entries<AttemptVoided>;
};

/**
 * Another statement on which the student has a regular attempt at the discipline in the term, the first in code point order, or
 * undefined. A voided statement is none.
 */
export const otherRegular = (
  { grades, listings, voidings }: AttemptsKnown,
  { statement: own, term, discipline }: Omit<Attempted, 'attempt'>,
): string | undefined =>
  [...Object.values(grades), ...Object.values(listings)]
    .filter(
      (other: Attempted) =>
        other.attempt === 'regular' &&
        other.statement !== own &&
        other.term === term &&
        other.discipline === discipline &&
        entryOf(voidings, other.statement) === undefined,
    )
    .map((other) => other.statement)
    .toSorted(compareCodePoints)
    .at(0);
