import type { AnyRef, CalendarDate, Context, StatementNumber } from '../kernel/index.ts';
import { againstWindow, letInBy, type OutsideWindow, windowReads, windows } from '../windows/index.ts';
import { marksEntered } from './entering.ts';
import type { MarkEntry, MarksEntered } from './events.ts';
import { isInHand, type Statement } from './state.ts';

/** Rows of points on their way into a statement. */
export type Entry = { readonly statement: StatementNumber; readonly rows: readonly MarkEntry[] };

export type EntryDayRefusal =
  | OutsideWindow
  | { readonly refusal: 'entered-before-issued'; readonly statement: string; readonly issuedOn: string };

/** The names of those refusals. */
export const entryDayRefusals = ['entered-before-issued', 'outside-window'] as const;

/** The streams in which the window of an entry is found. */
export const entryDayReads = (look: Context['look'], state: Statement): readonly AnyRef[] =>
  state.stage === 'Open' ? windowReads(look, 'points', state.issued) : [];

/** The open statement, where somebody enters in it by hand what is new: only that has a window. */
const openTo = ({ actor }: Context, { statement, rows }: Entry, state: Statement) =>
  actor !== undefined && state.stage === 'Open' && marksEntered(statement, rows, state).length > 0 ? state.issued : undefined;

/** Whether an entry must say its day: the institution has windows for points. */
export const mustSayDay = (context: Context, entry: Entry, state: Statement): boolean =>
  openTo(context, entry, state) !== undefined && context.look(windows).laidDown.some(({ points }) => points !== undefined);

/** What stands against the day on the sheet from which an entry is taken. */
export const againstEntryDay = (context: Context, entry: Entry, state: Statement, on: CalendarDate): readonly EntryDayRefusal[] => {
  const early = isInHand(state) && on < state.issued.issuedOn;
  const of = openTo(context, entry, state);
  const outside = of === undefined ? undefined : againstWindow(context.look, { kind: 'points', of, on });
  return [
    ...(early ? [{ refusal: 'entered-before-issued' as const, statement: entry.statement, issuedOn: state.issued.issuedOn }] : []),
    ...(outside === undefined ? [] : [outside]),
  ];
};

/** What an entry keeps of its day, and of the reopening that let it in. */
export const saidOfDay = (
  context: Context,
  entry: Entry,
  state: Statement,
  on: CalendarDate,
): Pick<MarksEntered, 'enteredOn' | 'letIn'> => {
  const of = openTo(context, entry, state);
  const letIn = of === undefined ? undefined : letInBy(context.look, { kind: 'points', of, on });
  return { enteredOn: on, ...(letIn === undefined ? {} : { letIn }) };
};
