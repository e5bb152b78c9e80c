import { type Iin, statedByIin, type StudentNumber } from '@tirkeu/domain';
import type { Desk } from '../desk/index.ts';
import { type RowOf, rowsOf } from '../folder/index.ts';
import { studentsFile } from './files.ts';

/** Whether the number contradicts the birth date or the sex beside it, as far as these can be read. */
const contradicts = ({ cells: { born_on: bornOn, sex }, faulty }: RowOf<typeof studentsFile>, iin: Iin): boolean => {
  const stated = statedByIin(iin);
  if (stated === undefined) return true;
  return (!faulty.has('born_on') && stated.bornOn !== bornOn) || (!faulty.has('sex') && stated.sex !== sex);
};

/** What can be told from the rows of students.csv alone: numbers that are missing, contradict their row or stand there twice. */
export const checkStudentRows = (desk: Desk): void => {
  const holders = new Map<Iin, StudentNumber>();
  for (const row of rowsOf(desk.folder, studentsFile)) {
    const { iin, citizenship, student } = row.cells;
    if (iin === undefined) {
      if (!row.faulty.has('iin') && !row.faulty.has('citizenship') && citizenship === 'KZ')
        desk.findings.report(row, 'iin', 'missing-value', { kind: 'iin-needed' });
      continue;
    }
    if (contradicts(row, iin)) desk.findings.report(row, 'iin', 'iin-mismatch', { kind: 'iin-contradicts-row' });
    if (row.key === undefined) continue;
    const holder = holders.get(iin);
    if (holder === undefined) holders.set(iin, student);
    else if (holder !== student) desk.findings.report(row, 'iin', 'duplicate', { kind: 'iin-taken', holder });
  }
};
