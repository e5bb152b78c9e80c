import type { CalendarCode } from '@tirkeu/domain';
import { layDownCalendar, periodKey } from '@tirkeu/domain/calendar';
import { type Desk, present } from '../desk/index.ts';
import { type RowOf, rowsOf } from '../folder/index.ts';
import { calendarsFile } from './files.ts';
import { layDownCalendarTelling } from './tellings.ts';
import { warnOfMissingPeriods } from './warn-of-missing-periods.ts';

type PeriodRow = RowOf<typeof calendarsFile>;

const periodOf = ({ cells: { academic_year: academicYear, period, term, from, to } }: PeriodRow) =>
  present({ academicYear, period, term, from, to });

/** Lays down each calendar of calendars.csv. */
export const carryOutCalendars = (desk: Desk): void => {
  const calendars = new Map<CalendarCode, PeriodRow[]>();
  const all = rowsOf(desk.folder, calendarsFile);
  for (const row of all) {
    if (row.key === undefined || row.faulty.has('')) continue;
    const rows = calendars.get(row.cells.calendar) ?? [];
    calendars.set(row.cells.calendar, rows);
    rows.push(row);
  }
  for (const [calendar, rows] of calendars) {
    const byPeriod = new Map(rows.map((row) => [periodKey(periodOf(row)), row]));
    desk.ask(layDownCalendarTelling, { calendar, periods: rows.map(periodOf) }, { rowOf: (refusal) => byPeriod.get(periodKey(refusal)) });
    const sound = rows.filter((row) => !desk.findings.isSpoiled(row));
    if (sound.length === 0) continue;
    const events = desk.carryOut(layDownCalendar, { calendar, periods: sound.map(periodOf) });
    const added = new Set(events.flatMap((event) => event.periods.map(periodKey)));
    for (const row of sound) desk.count(row, added.has(periodKey(periodOf(row))) ? 'new' : 'same');
  }
  if (!all.some((row) => desk.findings.isSpoiled(row))) warnOfMissingPeriods(desk, new Set(calendars.keys()));
};
