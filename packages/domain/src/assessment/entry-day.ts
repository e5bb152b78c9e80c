import type { AnyRef, CalendarDate, Context, StatementNumber } from '../kernel/index.ts';
import { againstWindow, letInBy, type OutsideWindow, windowReads, windows } from '../windows/index.ts';
import { marksEntered } from './entering.ts';
import type { MarkEntry, MarksEntered } from './events.ts';
import { isInHand, type Statement } from './state.ts';

/** Rows of points on their way into a statement, and the day on the sheet from which they are taken. */
export type Entry = {
  readonly statement: StatementNumber;
  readonly rows: readonly MarkEntry[];
  readonly enteredOn: CalendarDate | undefined;
};

export type EntryDayRefusal =
  | OutsideWindow
  | { readonly refusal: 'entered-before-issued'; readonly statement: string; readonly issuedOn: string }
  | { readonly refusal: 'entry-undated'; readonly statement: string };

/** The names of those refusals. */
export const entryDayRefusals = ['entered-before-issued', 'entry-undated', 'outside-window'] as const;

/** The streams in which the window of an entry is found. */
export const entryDayReads = (look: Context['look'], state: Statement): readonly AnyRef[] =>
  state.stage === 'Open' ? windowReads(look, 'points', state.issued) : [];

/** The open statement, where somebody enters in it by hand what is new: only that has a window. */
const openTo = ({ actor }: Context, { statement, rows }: Entry, state: Statement) =>
  actor !== undefined && state.stage === 'Open' && marksEntered(statement, rows, state).length > 0 ? state.issued : undefined;

/** What stands against the day of an entry. Where the institution has windows for points, an entry must say its day. */
export const againstEntryDay = (context: Context, entry: Entry, state: Statement): readonly EntryDayRefusal[] => {
  const { statement, enteredOn } = entry;
  const of = openTo(context, entry, state);
  if (enteredOn === undefined) {
    const isAsked = of !== undefined && context.look(windows).laidDown.some(({ points }) => points !== undefined);
    return isAsked ? [{ refusal: 'entry-undated', statement }] : [];
  }
  const early = isInHand(state) && enteredOn < state.issued.issuedOn;
  const outside = of === undefined ? undefined : againstWindow(context.look, { kind: 'points', of, on: enteredOn });
  return [
    ...(early ? [{ refusal: 'entered-before-issued' as const, statement, issuedOn: state.issued.issuedOn }] : []),
    ...(outside === undefined ? [] : [outside]),
  ];
};

/** What an entry keeps of its day, and of the reopening that let it in. */
export const saidOfDay = (context: Context, entry: Entry, state: Statement): Pick<MarksEntered, 'enteredOn' | 'letIn'> => {
  const { enteredOn } = entry;
  if (enteredOn === undefined) return {};
  const of = openTo(context, entry, state);
  const letIn = of === undefined ? undefined : letInBy(context.look, { kind: 'points', of, on: enteredOn });
  return { enteredOn, ...(letIn === undefined ? {} : { letIn }) };
};
