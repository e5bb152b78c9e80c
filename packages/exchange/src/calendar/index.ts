import { calendar } from '@tirkeu/domain/calendar';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutCalendars } from './carry-out.ts';
import { checkCalendarRows } from './check-rows.ts';
import { calendarsFile } from './files.ts';
import { calendarsTable } from './rows.ts';
import { layDownCalendarTelling } from './tellings.ts';

/** Academic calendars. */
export const calendarImport = importRoom({
  name: 'calendar',
  files: [calendarsFile],
  streams: (folder) => rowsOf(folder, calendarsFile).map((row) => calendar(row.cells.calendar)),
  checkRows: checkCalendarRows,
  carryOut: carryOutCalendars,
  tellings: [layDownCalendarTelling],
  tables: [calendarsTable],
});
