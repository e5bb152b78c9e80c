import { calendarAssigned, calendarLaidDown } from '../calendar/histories.ts';
import { done } from '../testing/index.ts';
import { reopenWindow } from './reopen-window.ts';
import { setWindows } from './set-windows.ts';

/** Points until three days after the session, five after re-sits and the summer semester; appeals for a day, corrections for ten. */
export const spans = {
  inForceFrom: '2022-09-01',
  points: { session: 3, fx: 5, summer: 5 },
  appeals: 1,
  corrections: 10,
} as const;
export const windowsSet = done(setWindows, spans);

/** Needs a programme: its intake of 2022 has a calendar, by whose session the points are due on 10 January. */
export const windowsWithCalendar = [calendarLaidDown, calendarAssigned, windowsSet];

/** Needs the statement of anatomy, which was closed on 24 December. */
export const reopened = {
  kind: 'appeals',
  statement: 'V-1',
  from: '2023-01-09',
  until: '2023-01-11',
  ground: 'The appeal came by post during the holidays',
} as const;
export const appealsReopened = done(reopenWindow, reopened, 'B. Head');
