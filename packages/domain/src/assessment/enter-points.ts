import * as t from 'io-ts';
import { CalendarDate, command, particulars, Percent, StatementNumber, StudentNumber } from '../kernel/index.ts';
import { againstEntries, entryRefusals, type EntryRefusal, listingReads, marksEntered, standingRow } from './entering.ts';
import { againstEntryDay, type Entry, entryDayReads, type EntryDayRefusal, entryDayRefusals, saidOfDay } from './entry-day.ts';
import { Absence, type MarkEntry, type MarksEntered, PassMark, pointFields } from './events.ts';
import { entryFrom, isInHand, type PointName, type Statement, statement } from './state.ts';

/** A point of one student; null takes back what was entered. */
export const PointOf = particulars({ student: StudentNumber, value: t.union([Percent, Absence, PassMark, t.null]) });
export type PointOf = t.TypeOf<typeof PointOf>;

const columns: Readonly<Record<PointName, null>> = { rating1: null, rating2: null, exam: null, absence: null, mark: null };

export const EnterPoints = particulars({
  statement: StatementNumber,
  enteredOn: CalendarDate,
  column: t.keyof(columns),
  points: t.readonlyArray(PointOf),
});
export type EnterPoints = t.TypeOf<typeof EnterPoints>;

export type EnterPointsRefusal =
  | EntryRefusal
  | EntryDayRefusal
  | { readonly refusal: 'value-unfit'; readonly statement: string; readonly student: string; readonly column: PointName };

/** The rows that follow from a column, each whole; who has no row and gets no point is not in them. */
const rowsBy = ({ column, points }: EnterPoints, state: Statement): readonly MarkEntry[] => {
  return points.flatMap(({ student, value }): readonly MarkEntry[] => {
    const recorded = isInHand(state) ? standingRow(state, student) : undefined;
    if (value === null && recorded === undefined) return [];
    const { [column]: _, ...others } = recorded ?? { student };
    return [entryFrom({ ...others, student, ...(value === null ? {} : { [column]: value }) })];
  });
};

const unfit = ({ statement: number, column, points }: EnterPoints): readonly EnterPointsRefusal[] =>
  points
    .filter(({ value }) => value !== null && !pointFields[column].is(value))
    .map(({ student }) => ({ refusal: 'value-unfit', statement: number, student, column }));

const entryOf = (input: EnterPoints, state: Statement): Entry => ({
  statement: input.statement,
  rows: rowsBy(input, state),
});

/** Enters points of one column in an open statement: one student's, several or everybody's. Null takes a point back. */
export const enterPoints = command('assessment.enter-points', {
  summary: 'Enters points of one column in an open statement, one by one or the whole column; null takes a point back.',
  codec: EnterPoints,
  path: 'POST /statements/{statement}/points',
  stream: (input: EnterPoints) => statement(input.statement),
  reads: (input: EnterPoints, state: Statement, look) => [
    ...listingReads(input.points.map(({ student }) => student)),
    ...entryDayReads(look, state),
  ],
  refusals: [...entryRefusals, 'value-unfit', ...entryDayRefusals],
  check:
    (context) =>
    (input: EnterPoints) =>
    (state: Statement): readonly EnterPointsRefusal[] => {
      const strange = unfit(input);
      if (strange.length > 0) return strange;
      const entry = entryOf(input, state);
      return [...againstEntries(context, input.statement, entry.rows, state), ...againstEntryDay(context, entry, state, input.enteredOn)];
    },
  record:
    (context) =>
    (input: EnterPoints) =>
    (state: Statement): readonly MarksEntered[] => {
      const entry = entryOf(input, state);
      return marksEntered(input.statement, entry.rows, state, saidOfDay(context, entry, state, input.enteredOn));
    },
});
