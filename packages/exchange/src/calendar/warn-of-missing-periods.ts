import { type AcademicYear, type CalendarCode, termOf } from '@tirkeu/domain';
import { calendar } from '@tirkeu/domain/calendar';
import type { Desk } from '../desk/index.ts';
import { calendarsFile } from './files.ts';

const wanted = [
  ['session', '1'],
  ['session', '2'],
  ['fx', '1'],
  ['fx', '2'],
  ['summer', 'S'],
] as const;

/** Warns of periods that an academic year lacks: the tables that are decided on their last day will have no rows. */
export const warnOfMissingPeriods = (desk: Desk, calendars: ReadonlySet<CalendarCode>): void => {
  const periods = [...calendars].flatMap((code) => desk.context.look(calendar(code)).periods);
  const years = new Set<AcademicYear>(periods.map((period) => period.academicYear));
  const known = new Set(periods.map(({ period, term }) => `${period} ${term ?? ''}`));
  for (const year of years) {
    for (const [period, part] of wanted) {
      const term = termOf(year, part);
      if (known.has(`${period} ${term}`)) continue;
      desk.findings.warn({
        file: calendarsFile.file,
        line: 1,
        column: '',
        code: 'missing-period',
        flaw: { kind: 'period-missing', period, term },
      });
    }
  }
};
