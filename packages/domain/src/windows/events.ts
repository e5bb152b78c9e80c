import * as t from 'io-ts';
import { CalendarDate, Count, event, particulars, StatementNumber, Text } from '../kernel/index.ts';

/**
 * What has a window: the entry of points in a statement, appeals against its marks, corrections of marks after it was closed.
 */
export const WindowKind = t.keyof({ points: null, appeals: null, corrections: null }, 'WindowKind');
export type WindowKind = t.TypeOf<typeof WindowKind>;

/** How many days after the last day of a period of the term points may still be entered. */
export const PointsWindow = particulars({}, { session: Count, fx: Count, summer: Count });
export type PointsWindow = t.TypeOf<typeof PointsWindow>;

/** For points see `PointsWindow`; for appeals and corrections the days after the closing of the statement. What is not named has no window. */
export const windowFields = { points: PointsWindow, appeals: Count, corrections: Count };

/** The windows of the institution were laid down, in place of all that was laid down before. */
export const WindowsLaidDown = event('WindowsLaidDown', { inForceFrom: CalendarDate }, windowFields);
export type WindowsLaidDown = t.TypeOf<typeof WindowsLaidDown>;

export const reopeningFields = { kind: WindowKind, statement: StatementNumber, from: CalendarDate, until: CalendarDate, ground: Text };

/** A window of one statement was opened again for a time, both days included, by whoever is named. */
export const WindowReopened = event('WindowReopened', reopeningFields, { reopenedBy: t.string }, { documentOn: 'from' });
export type WindowReopened = t.TypeOf<typeof WindowReopened>;

/**
 * What an act that fell outside its window keeps of the reopening that let it in: the last day that the window had, who opened it
 * again, and on what ground.
 */
export const LetIn = particulars({ lastDay: CalendarDate, ground: Text }, { reopenedBy: t.string });
export type LetIn = t.TypeOf<typeof LetIn>;

export const windowsEvents = [WindowsLaidDown, WindowReopened] as const;
