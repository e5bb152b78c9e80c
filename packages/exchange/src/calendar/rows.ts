import { calendarFold } from '@tirkeu/domain/calendar';
import { exportTable } from '../desk/index.ts';
import { calendarsFile } from './files.ts';

export const calendarsTable = exportTable(calendarsFile, calendarFold, ({ periods }, calendar) =>
  periods.map(({ academicYear, period, term, from, to }) => ({ calendar, academic_year: academicYear, period, term, from, to })),
);
