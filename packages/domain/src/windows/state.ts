import { at, type CalendarDate, type Fold, sequence, type StatementNumber } from '../kernel/index.ts';
import { type WindowKind, WindowReopened, WindowsLaidDown } from './events.ts';

/** What the institution set, in the order of the days from which it is in force. */
export type Windows = { readonly laidDown: readonly WindowsLaidDown[] };

export const windowsFold = sequence<Windows, WindowsLaidDown>({
  category: 'windows',
  name: 'windows',
  events: [WindowsLaidDown],
  initial: { laidDown: [] },
  evolve: ({ laidDown }, event) => ({ laidDown: [...laidDown, event].toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1)) }),
});

/** The windows of the institution. */
export const windows = at(windowsFold, 'institution');

/** The windows in force on a day: the newest that were set. Undefined before the first. */
export const windowsOn = ({ laidDown }: Windows, day: CalendarDate): WindowsLaidDown | undefined =>
  laidDown.findLast(({ inForceFrom }) => inForceFrom <= day);

/** How often a window of a statement was opened again, in the order in which that was done. */
export type Reopenings = readonly WindowReopened[];

export const reopeningsFold = sequence<Reopenings, WindowReopened>({
  category: 'window',
  name: 'reopenings',
  events: [WindowReopened],
  initial: [],
  evolve: (reopenings, event) => [...reopenings, event],
});

/** The reopenings of one window of a statement. */
export const reopenings = (kind: WindowKind, statement: StatementNumber) => at(reopeningsFold, `${kind}/${statement}`);

const issuing: ReadonlySet<string> = new Set(['StatementIssued']);

/**
 * Whether there is a statement of this number. The room of statements asks this one for its windows and cannot be asked in return:
 * this looks at its stream for the one event that every statement begins its life with.
 */
const issuedFold: Fold<boolean> = {
  category: 'statement',
  name: 'issued',
  events: [],
  handles: issuing,
  initial: false,
  after: (issued, events) => issued || events.some(({ type }) => issuing.has(type)),
};

export const isIssued = (statement: StatementNumber) => at(issuedFold, statement);
