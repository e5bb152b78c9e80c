import {
  at,
  compareCodePoints,
  type Entries,
  entries,
  sequence,
  slice,
  type StatementNumber,
  type StudentNumber,
  unreachable,
} from '../kernel/index.ts';
import {
  GradeRecorded,
  type MarkEntry,
  type StatementClosed,
  type StatementEvent,
  statementEvents,
  type StatementIssued,
  StudentListed,
} from './events.ts';

type Marks = Readonly<Record<string, MarkEntry>>;

/** A statement: issued, its points entered, closed for good. */
export type Statement =
  | { readonly stage: 'NotIssued' }
  | { readonly stage: 'Open'; readonly issued: StatementIssued; readonly marks: Marks }
  | { readonly stage: 'Closed'; readonly issued: StatementIssued; readonly marks: Marks; readonly closed: StatementClosed };

const evolve = (statement: Statement, event: StatementEvent): Statement => {
  switch (event.type) {
    case 'StatementIssued':
      return { stage: 'Open', issued: event, marks: entries() };
    case 'MarksEntered':
      if (statement.stage === 'NotIssued') return statement;
      return {
        ...statement,
        marks: entries({ ...statement.marks, ...Object.fromEntries(event.entries.map((entry) => [entry.student, entry])) }),
      };
    case 'StatementClosed':
      return statement.stage === 'NotIssued'
        ? statement
        : { stage: 'Closed', issued: statement.issued, marks: statement.marks, closed: event };
    default:
      return unreachable(event);
  }
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

type Attempted = Pick<StudentListed, 'statement' | 'term' | 'discipline' | 'attempt'>;

/** Another statement on which the student has a regular attempt at the discipline in the term, the first in code point order, or undefined. */
export const otherRegular = (
  grades: Entries<GradeRecorded>,
  listings: Entries<StudentListed>,
  { statement: own, term, discipline }: Omit<Attempted, 'attempt'>,
): string | undefined =>
  [...Object.values(grades), ...Object.values(listings)]
    .filter(
      (other: Attempted) =>
        other.attempt === 'regular' && other.statement !== own && other.term === term && other.discipline === discipline,
    )
    .map((other) => other.statement)
    .toSorted(compareCodePoints)
    .at(0);
