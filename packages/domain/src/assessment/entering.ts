import {
  type AnyRef,
  type Context,
  differingField,
  END_OF_TIME,
  entryOf,
  type StatementNumber,
  type StudentNumber,
} from '../kernel/index.ts';
import { enrolledBy, ordersOn } from '../orders/index.ts';
import { registration } from '../students/index.ts';
import { againstStage, stageRefusals, type StageRefusal } from './against-stage.ts';
import type { MarkEntry, MarksEntered, StatementIssued } from './events.ts';
import {
  type AttemptsKnown,
  type ClosedStatement,
  gradesOf,
  isInHand,
  listingsOf,
  type OpenStatement,
  otherRegular,
  type PointName,
  pointNames,
  rowOn,
  type Statement,
  voidingsOf,
} from './state.ts';

type SecondRegular = {
  readonly refusal: 'second-regular';
  readonly statement: string;
  readonly student: string;
  readonly other: string;
};

export type ListingRefusal =
  | SecondRegular
  | { readonly refusal: 'not-enrolled'; readonly statement: string; readonly student: string; readonly issuedOn: string };

export type UnexpectedPoint = {
  readonly refusal: 'point-unexpected';
  readonly statement: string;
  readonly student: string;
  readonly field: PointName;
};

export type EntryRefusal =
  | StageRefusal
  | ListingRefusal
  | UnexpectedPoint
  | { readonly refusal: 'mark-differs'; readonly statement: string; readonly student: string; readonly field: PointName }
  | { readonly refusal: 'statement-lists-no-such-student'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'mark-listed-twice'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'no-such-student'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'not-on-list'; readonly statement: string; readonly student: string };

/** The names of those refusals. */
export const entryRefusals = [
  ...stageRefusals,
  'mark-differs',
  'statement-lists-no-such-student',
  'mark-listed-twice',
  'no-such-student',
  'point-unexpected',
  'not-enrolled',
  'second-regular',
  'not-on-list',
] as const;

/** What a student's record says of attempts, as a decision looks at it. */
const attemptsKnownOf = (look: Context['look'], student: StudentNumber): AttemptsKnown => ({
  grades: look(gradesOf(student)),
  listings: look(listingsOf(student)),
  voidings: look(voidingsOf(student)),
});

/** The streams that listing students consults. */
export const listingReads = (students: readonly StudentNumber[]): readonly AnyRef[] =>
  students.flatMap((student): readonly AnyRef[] => [
    registration(student),
    ordersOn(student),
    gradesOf(student),
    listingsOf(student),
    voidingsOf(student),
  ]);

/** Another statement on which a student has a regular attempt where this one would be a second. */
export const secondRegular = (
  look: Context['look'],
  of: Pick<StatementIssued, 'statement' | 'term' | 'discipline' | 'attempt'>,
  student: StudentNumber,
): readonly SecondRegular[] => {
  const other = of.attempt === 'regular' ? otherRegular(attemptsKnownOf(look, student), of) : undefined;
  return other === undefined ? [] : [{ refusal: 'second-regular', statement: of.statement, student, other }];
};

/** What stands against listing a student, who is known, on a statement that is issued. */
export const againstListing = (
  look: Context['look'],
  issued: Pick<StatementIssued, 'statement' | 'term' | 'discipline' | 'attempt' | 'issuedOn'>,
  student: StudentNumber,
): readonly ListingRefusal[] => {
  const { statement, issuedOn } = issued;
  const second = secondRegular(look, issued, student);
  return enrolledBy(look(ordersOn(student)), issuedOn) ? second : [{ refusal: 'not-enrolled', statement, student, issuedOn }, ...second];
};

/** The points that must not stand beside each other, or not in a discipline of this control (EXCHANGE, `unexpected-value`). */
export const unexpectedPoints = (issued: Pick<StatementIssued, 'statement' | 'control'>, entry: MarkEntry): readonly UnexpectedPoint[] => {
  const strange: PointName[] = [];
  if (issued.control === 'pass') strange.push(...(['rating1', 'rating2', 'exam'] as const).filter((name) => entry[name] !== undefined));
  else if (entry.mark !== undefined) strange.push('mark');
  if (entry.absence !== undefined && (entry.exam !== undefined || entry.mark !== undefined)) strange.push('absence');
  return strange.map((field) => ({ refusal: 'point-unexpected', statement: issued.statement, student: entry.student, field }));
};

/** The row of a student as it stands now, rectified or not. */
export const standingRow = (state: OpenStatement | ClosedStatement, student: string): MarkEntry | undefined =>
  rowOn(state, student, END_OF_TIME).row;

const isNew = (state: OpenStatement | ClosedStatement, entry: MarkEntry): boolean => {
  const recorded = standingRow(state, entry.student);
  return recorded === undefined || differingField(pointNames, recorded, entry) !== undefined;
};

const againstNew = ({ look, actor }: Context, { issued, marks }: OpenStatement, entry: MarkEntry): readonly EntryRefusal[] => {
  const { student } = entry;
  const { statement } = issued;
  const refusals: EntryRefusal[] = [...unexpectedPoints(issued, entry)];
  if (look(registration(student))['file'] === undefined) return [...refusals, { refusal: 'no-such-student', statement, student }];
  refusals.push(...againstListing(look, issued, student));
  const isStrange = actor !== undefined && issued.students !== undefined && entryOf(marks, student) === undefined;
  return isStrange ? [...refusals, { refusal: 'not-on-list', statement, student }] : refusals;
};

/** Everything that stands against rows of points, whole ones, entered in a statement; each student is told of by number. */
export const againstEntries = (
  context: Context,
  statement: StatementNumber,
  entered: readonly MarkEntry[],
  state: Statement,
): readonly EntryRefusal[] => {
  if (!isInHand(state)) return againstStage(state, statement);
  const seen = new Set<string>();
  return entered.flatMap((entry): readonly EntryRefusal[] => {
    const { student } = entry;
    const refusals: EntryRefusal[] = seen.has(student) ? [{ refusal: 'mark-listed-twice', statement, student }] : [];
    seen.add(student);
    if (!isNew(state, entry)) return refusals;
    if (state.stage === 'Open') return [...refusals, ...againstNew(context, state, entry)];
    const recorded = standingRow(state, student);
    const field = recorded === undefined ? undefined : differingField(pointNames, recorded, entry);
    return [
      ...refusals,
      field === undefined
        ? { refusal: 'statement-lists-no-such-student', statement, student }
        : { refusal: 'mark-differs', statement, student, field },
    ];
  });
};

/** What rows of points record: those that are new or changed, and who is listed by that. `closing`: nobody is, for the grade comes at once. */
export const marksEntered = (
  statement: StatementNumber,
  entered: readonly MarkEntry[],
  state: Statement,
  { closing = false, ...said }: { readonly closing?: boolean } & Pick<MarksEntered, 'enteredOn' | 'letIn'> = {},
): readonly MarksEntered[] => {
  if (state.stage !== 'Open') return [];
  const fresh = entered.filter((entry) => isNew(state, entry));
  if (fresh.length === 0) return [];
  const { term, discipline, attempt } = state.issued;
  const students = fresh.map((entry) => entry.student).filter((student) => entryOf(state.marks, student) === undefined);
  const listing = closing || students.length === 0 ? {} : { listing: { term, discipline, attempt, students } };
  return [{ type: 'MarksEntered', statement, entries: fresh, ...listing, ...said }];
};
