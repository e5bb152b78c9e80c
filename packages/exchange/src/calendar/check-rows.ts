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
        if (term !== undefined) desk.findings.report(row, 'term', 'unexpected-value', { kind: 'vacation-with-term' });
      } else if (term === undefined) desk.findings.report(row, 'term', 'missing-value', { kind: 'period-without-term', period });
      else if (isReadable('academic_year') && !termFitsPeriod(period, year, term))
        desk.findings.report(row, 'term', 'bad-value', { kind: 'term-of-another-period', period });
    }
    if (isReadable('from') && isReadable('to') && to < from)
      desk.findings.report(row, 'to', 'bad-dates', { kind: 'period-ends-before-it-begins' });
  }
};
