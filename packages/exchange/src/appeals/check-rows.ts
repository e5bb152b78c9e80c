import type { Desk } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { appealsFile } from './files.ts';

/** What can be told from the rows of appeals.csv alone. */
export const checkAppealRows = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, appealsFile)) {
    const { filed_on: filedOn, minutes_date: minutesDate } = row.cells;
    if (!row.faulty.has('filed_on') && !row.faulty.has('minutes_date') && minutesDate < filedOn)
      desk.findings.report(row, 'minutes_date', 'bad-dates', { kind: 'heard-before-filed' });
  }
};
