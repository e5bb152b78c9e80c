import * as t from 'io-ts';
import { CalendarDate, command, type Context, particulars, Percent, StatementNumber, StudentNumber } from '../kernel/index.ts';
import { againstWindow, letInBy, type OutsideWindow, windowReads } from '../windows/index.ts';
import { againstEntries, entryRefusals, type EntryRefusal, listingReads, marksEntered, standingRow } from './entering.ts';
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
  | OutsideWindow
  | { readonly refusal: 'value-unfit'; readonly statement: string; readonly student: string; readonly column: PointName }
  | { readonly refusal: 'entered-before-issued'; readonly statement: string; readonly issuedOn: string };

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

/** The act that has a window: points that are new, entered by somebody in an open statement. */
const actOf = ({ actor }: Context, input: EnterPoints, state: Statement) =>
  actor === undefined || state.stage !== 'Open' || marksEntered(input.statement, rowsBy(input, state), state).length === 0
    ? undefined
    : ({ kind: 'points', of: state.issued, on: input.enteredOn } as const);

/** Enters points of one column in an open statement: one student's, several or everybody's. Null takes a point back. */
export const enterPoints = command('assessment.enter-points', {
  summary: 'Enters points of one column in an open statement, one by one or the whole column; null takes a point back.',
  codec: EnterPoints,
  path: 'POST /statements/{statement}/points',
  stream: (input: EnterPoints) => statement(input.statement),
  reads: (input: EnterPoints, state: Statement, look) => [
    ...listingReads(input.points.map(({ student }) => student)),
    ...(state.stage === 'Open' ? windowReads(look, 'points', state.issued) : []),
  ],
  refusals: [...entryRefusals, 'value-unfit', 'entered-before-issued', 'outside-window'],
  check:
    (context) =>
    (input: EnterPoints) =>
    (state: Statement): readonly EnterPointsRefusal[] => {
      const { statement: number, enteredOn } = input;
      const strange = unfit(input);
      if (strange.length > 0) return strange;
      const refusals: EnterPointsRefusal[] = [...againstEntries(context, number, rowsBy(input, state), state)];
      if (isInHand(state) && enteredOn < state.issued.issuedOn)
        refusals.push({ refusal: 'entered-before-issued', statement: number, issuedOn: state.issued.issuedOn });
      const act = actOf(context, input, state);
      const outside = act === undefined ? undefined : againstWindow(context.look, act);
      return outside === undefined ? refusals : [...refusals, outside];
    },
  record:
    (context) =>
    (input: EnterPoints) =>
    (state: Statement): readonly MarksEntered[] => {
      const act = actOf(context, input, state);
      const letIn = act === undefined ? undefined : letInBy(context.look, act);
      const { statement: number, enteredOn } = input;
      return marksEntered(number, rowsBy(input, state), state, { enteredOn, ...(letIn === undefined ? {} : { letIn }) });
    },
});
