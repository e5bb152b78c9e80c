import { compareCodePoints, entryOf, type StatementNumber, type StudentNumber } from '@tirkeu/domain';
import { appeal as appealOf, lodgeAppeal, recordHearing, type LodgeAppealRefusal } from '@tirkeu/domain/appeals';
import { isInHand, statement } from '@tirkeu/domain/assessment';
import { type MarkRow, marksFile, statementsFile } from '../assessment/index.ts';
import type { Desk } from '../desk/index.ts';
import { keyTextOf, rowsOf } from '../folder/index.ts';
import { isGradingInDoubt } from '../policy/index.ts';
import { type AppealRow, appealsFile } from './files.ts';
import { hearingTelling, lodgeTelling } from './tellings.ts';

const lodgingOf = ({ cells: { appeal, student, statement: number, filed_on: filedOn } }: AppealRow) => ({
  appeal,
  student,
  statement: number,
  filedOn,
});

const hearingOf = ({ cells }: AppealRow) => {
  const { appeal, minutes_number: minutes, minutes_date: heardOn, decision, exam_after: examAfter } = cells;
  return { appeal, minutes, heardOn, decision, examAfter };
};

/** Whether what stands against lodging an appeal rests on a spoiled statement, mark or policy. */
const lodgingInDoubt = (desk: Desk): ((row: AppealRow, refusal: LodgeAppealRefusal['refusal']) => boolean) => {
  const marks = desk.sheet(marksFile).byKey;
  const statements = desk.sheet(statementsFile).byKey;
  const keyless = rowsOf(desk.folder, marksFile).filter((row) => row.key === undefined);
  const mayBe = (number: StatementNumber, student: StudentNumber) => (row: MarkRow) =>
    (row.faulty.has('statement') || row.cells.statement === number) && (row.faulty.has('student') || row.cells.student === student);
  return ({ cells: { statement: number, student } }, refusal) => {
    const statementRow = statements.get(number);
    if (statementRow !== undefined && desk.findings.isSpoiled(statementRow)) return true;
    if (refusal !== 'no-exam-to-appeal') return false;
    const recorded = desk.recorded.look(statement(number));
    if (!isInHand(recorded) && desk.isBroken(marksFile.file)) return true;
    const mark = marks.get(keyTextOf([number, student]));
    if (keyless.some(mayBe(number, student)) || (mark !== undefined && desk.findings.isSpoiled(mark))) return true;
    const against = desk.context.look(statement(number));
    if (!isInHand(against) || isInHand(recorded)) return false;
    return entryOf(against.marks, student)?.exam !== undefined && isGradingInDoubt(desk, against.issued.policy);
  };
};

/** Lodges and hears the appeals by the date of the minutes and the number. */
export const carryOutAppeals = (desk: Desk): void => {
  const inDoubt = lodgingInDoubt(desk);
  const rows = rowsOf(desk.folder, appealsFile)
    .filter((row) => row.key !== undefined && !row.faulty.has(''))
    .toSorted((a, b) => compareCodePoints(a.cells.minutes_date, b.cells.minutes_date) || compareCodePoints(a.cells.appeal, b.cells.appeal));
  for (const row of rows) {
    const lodging = lodgingOf(row);
    const isLodgeable = desk.ask(lodgeTelling, lodging, { rowOf: () => row, restsOnSpoiled: ({ refusal }) => inDoubt(row, refusal) });
    // What rests on something spoiled is no problem of this row, and still cannot be carried out.
    const isCarriedOut = isLodgeable && !desk.findings.isSpoiled(row);
    const lodged = isCarriedOut ? desk.carryOut(lodgeAppeal, lodging) : [];
    if (desk.context.look(appealOf(lodging.appeal)).stage !== 'NotLodged') desk.ask(hearingTelling, hearingOf(row), { rowOf: () => row });
    if (!isCarriedOut || desk.findings.isSpoiled(row)) continue;
    const heard = desk.carryOut(recordHearing, hearingOf(row));
    desk.count(row, lodged.length + heard.length > 0 ? 'new' : 'same');
  }
};
