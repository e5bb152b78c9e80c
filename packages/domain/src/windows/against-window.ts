import { assignmentsOf, type Calendar, calendar } from '../calendar/index.ts';
import { group } from '../groups/index.ts';
import type { AnyRef, CalendarDate, Ref } from '../kernel/index.ts';
import type { LetIn, WindowKind, WindowReopened } from './events.ts';
import { reopenings, windows, windowsOn } from './state.ts';
import { isWithin, type Window, type WindowedStatement, windowOf } from './window-of.ts';

type Look = <S>(ref: Ref<S>) => S;

/** An act whose date falls outside its window, of which the first and the last day are told. */
export type OutsideWindow = {
  readonly refusal: 'outside-window';
  readonly kind: WindowKind;
  readonly statement: string;
  readonly on: string;
  readonly from: string;
  readonly until: string;
};

/** An act on a statement, on the date of its own document. */
export type ActInWindow = { readonly kind: WindowKind; readonly of: WindowedStatement; readonly on: CalendarDate };

/** The assignments that say which calendars the students of a statement's group have. A group knows no form of study: all forms count. */
const assignmentsFor = (look: Look, { group: code }: WindowedStatement) => {
  const formed = look(group(code));
  return formed === undefined ? [] : assignmentsOf(formed.programme, formed.intake);
};

const calendarsFor = (look: Look, of: WindowedStatement): readonly Ref<Calendar>[] =>
  assignmentsFor(look, of).flatMap((ref) => {
    const assigned = look(ref);
    return assigned === undefined ? [] : [calendar(assigned.calendar)];
  });

/** What `againstWindow` looks at: to be named among the `reads` of a command that has a window. */
export const windowReads = (look: Look, kind: WindowKind, of: WindowedStatement): readonly AnyRef[] => {
  const shared = [windows, reopenings(kind, of.statement)];
  return kind === 'points' ? [...shared, group(of.group), ...assignmentsFor(look, of), ...calendarsFor(look, of)] : shared;
};

type Missed = { readonly window: Window; readonly reopening: WindowReopened | undefined };

/** The window that an act falls outside of, and the reopening within which it falls, if there is one. */
const missedBy = (look: Look, { kind, of, on }: ActInWindow): Missed | undefined => {
  const calendars = kind === 'points' ? calendarsFor(look, of).map(look) : [];
  const window = windowOf(windowsOn(look(windows), on), kind, of, calendars);
  if (window === undefined || isWithin(window, on)) return undefined;
  return { window, reopening: look(reopenings(kind, of.statement)).find((reopened) => isWithin(reopened, on)) };
};

/**
 * The refusal of an act whose date falls outside its window; undefined where it may be done: within the window, within a reopening, or
 * where there is no window. A command asks only where somebody acts by hand: an import brings in what others have done before.
 */
export const againstWindow = (look: Look, act: ActInWindow): OutsideWindow | undefined => {
  const missed = missedBy(look, act);
  if (missed === undefined || missed.reopening !== undefined) return undefined;
  const { kind, of, on } = act;
  return { refusal: 'outside-window', kind, statement: of.statement, on, ...missed.window };
};

/** What an act keeps of the reopening that let it in; undefined for one that needed none. */
export const letInBy = (look: Look, act: ActInWindow): LetIn | undefined => {
  const missed = missedBy(look, act);
  if (missed?.reopening === undefined) return undefined;
  const { ground, reopenedBy } = missed.reopening;
  return { lastDay: missed.window.until, ground, ...(reopenedBy === undefined ? {} : { reopenedBy }) };
};
