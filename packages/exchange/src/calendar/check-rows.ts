import { termFitsPeriod } from '@tirkeu/domain/calendar';
import type { Desk } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { calendarsFile } from './files.ts';

/** What can be told from the rows of calendars.csv alone: terms that do not fit their period, and periods that end before they begin. */
export const checkCalendarRows = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, calendarsFile)) {
    const { period, term, academic_year: year, from, to } = row.cells;
    const isReadable = (column: string): boolean => !row.faulty.has(column);
    if (isReadable('period') && isReadable('term')) {
      if (period === 'vacation') {
        if (term !== undefined) desk.findings.report(row, 'term', 'unexpected-value', 'a vacation belongs to no term');
      } else if (term === undefined) desk.findings.report(row, 'term', 'missing-value', `a ${period} period needs its term`);
      else if (isReadable('academic_year') && !termFitsPeriod(period, year, term))
        desk.findings.report(row, 'term', 'bad-value', `the term does not fit a ${period} period of this academic year`);
    }
    if (isReadable('from') && isReadable('to') && to < from)
      desk.findings.report(row, 'to', 'bad-dates', 'the period ends before it begins');
  }
};
