import { compareCodePoints, entryOf, type StatementNumber } from '@tirkeu/domain';
import {
  closeStatement,
  enterMarks,
  isInHand,
  issueStatement,
  type Statement,
  statement,
  type StatementIssued,
} from '@tirkeu/domain/assessment';
import { discipline } from '@tirkeu/domain/curriculum';
import { policies, policyById, policyOn, refOf } from '@tirkeu/domain/policy';
import { disciplinesFile } from '../curriculum/index.ts';
import { type Desk, present } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { enrolmentInDoubt } from '../orders/index.ts';
import { isGradingInDoubt, standInPolicy } from '../policy/index.ts';
import { type MarkRow, marksFile, type StatementRow, statementsFile } from './files.ts';
import { reportMissingMarks } from './missing-marks.ts';
import { type RegularAttempt, reportSecondRegulars } from './second-regulars.ts';
import { closeTelling, enterMarksTelling, issueTelling } from './tellings.ts';

const issueOf = ({ cells }: StatementRow) => {
  const { statement: number, term, discipline: code, group, attempt, teacher, issued_on: issuedOn } = cells;
  return { statement: number, term, discipline: code, group, attempt, teacher, issuedOn };
};

const entryOfRow = ({ cells: { student, rating1, rating2, exam, absence, mark } }: MarkRow) =>
  present({ student, rating1, rating2, exam, absence, mark });

/** A statement of the folder: its row, if the folder has one, and the marks that it brings. */
type Paper = { readonly number: StatementNumber; readonly row: StatementRow | undefined; readonly marks: readonly MarkRow[] };

/** All statements that the folder says something of, by the day of issue and the number. */
const papersIn = (desk: Desk): readonly Paper[] => {
  const { byKey } = desk.sheet(statementsFile);
  const marks = new Map<StatementNumber, MarkRow[]>();
  for (const row of byKey.values()) marks.set((row as unknown as StatementRow).cells.statement, []);
  for (const row of rowsOf(desk.folder, marksFile)) {
    if (row.key === undefined || row.faulty.has('')) continue;
    const rows = marks.get(row.cells.statement);
    if (rows === undefined) marks.set(row.cells.statement, [row]);
    else rows.push(row);
  }
  const dayOf = ({ number, row }: Paper): string => {
    if (row !== undefined) return row.cells.issued_on;
    const known = desk.recorded.look(statement(number));
    return isInHand(known) ? known.issued.issuedOn : '';
  };
  return [...marks]
    .map(([number, rows]): Paper => ({ number, row: byKey.get(number) as StatementRow | undefined, marks: rows }))
    .map((paper) => ({ paper, day: dayOf(paper) }))
    .toSorted((a, b) => compareCodePoints(a.day, b.day) || compareCodePoints(a.paper.number, b.paper.number))
    .map(({ paper }) => paper);
};

/** Whether it cannot be told how a discipline ends, because its row has a problem. */
const isControlInDoubt = (desk: Desk, { cells }: StatementRow): boolean => {
  const row = desk.sheet(disciplinesFile).byKey.get(cells.discipline);
  return row === undefined ? desk.recorded.look(discipline(cells.discipline)) === undefined : desk.findings.isSpoiled(row);
};

/** In place of the issue of a sound statement whose discipline or policy cannot be known. */
const standInIssue = (desk: Desk, row: StatementRow): StatementIssued => {
  const policy = policyOn(desk.context.look(policies), row.cells.issued_on) ?? standInPolicy('?', row.cells.issued_on);
  return {
    type: 'StatementIssued',
    ...issueOf(row),
    credits: 1,
    control: 'exam',
    countsInGpa: false,
    policy: refOf(policy),
  } as StatementIssued;
};

/** Issues a statement, or compares it with what is recorded. */
const issue = (desk: Desk, row: StatementRow, recorded: Statement): boolean => {
  desk.ask(issueTelling, issueOf(row), { rowOf: () => row });
  const { closed_on: closedOn, statement: number } = row.cells;
  if (recorded.stage === 'Closed' && !desk.findings.isSpoiled(row)) {
    if (closedOn === undefined)
      desk.findings.report(row, 'closed_on', 'changed', {
        kind: 'statement-closed-otherwise',
        statement: number,
        closedOn: recorded.closed.closedOn,
      });
    else desk.ask(closeTelling, { statement: number, closedOn }, { rowOf: () => row });
  }
  if (desk.findings.isSpoiled(row) || isInHand(recorded)) return false;
  if (desk.carryOut(issueStatement, issueOf(row)).length === 0) desk.standIn(statement(number), [standInIssue(desk, row)]);
  return true;
};

/** Closes a statement with the marks that are sound. */
const close = (desk: Desk, row: StatementRow, { marks }: Paper): void => {
  const { statement: number, closed_on: closedOn } = row.cells;
  if (closedOn === undefined) return;
  const inFolder = new Set<string>(marks.map((mark) => mark.cells.student));
  const isComplete = desk.ask(
    closeTelling,
    { statement: number, closedOn },
    { rowOf: () => row, restsOnSpoiled: (refusal) => refusal.refusal === 'mark-missing' && inFolder.has(refusal.student) },
  );
  const state = desk.context.look(statement(number));
  if (state.stage !== 'Open') return;
  const isGradable = policyById(desk.context.look(policies), state.issued.policy.id) !== undefined;
  if (isComplete && isGradable) desk.carryOut(closeStatement, { statement: number, closedOn });
  else {
    const { type: _type, ...issued } = state.issued;
    desk.standIn(statement(number), [{ type: 'StatementClosed', ...issued, closedOn, grades: [] } as never]);
  }
};

/** Carries out one statement: its issue, its marks, its closing. Marks of a spoiled statement are only compared with a closed record. */
const carryOutPaper = (
  desk: Desk,
  paper: Paper,
  isEnrolmentInDoubt: ReturnType<typeof enrolmentInDoubt>,
  regulars: RegularAttempt[],
): void => {
  const { number, row, marks } = paper;
  const { findings } = desk;
  const recorded = desk.recorded.look(statement(number));
  const isIssued = row === undefined ? false : issue(desk, row, recorded);
  const isSpoiled = row !== undefined && findings.isSpoiled(row);
  if (recorded.stage !== 'Closed' && isSpoiled) return;
  const state = desk.context.look(statement(number));
  if (!isInHand(state)) return;
  const { issued } = state;

  const byStudent = new Map<string, MarkRow>(marks.map((mark) => [mark.cells.student, mark]));
  const controlInDoubt = !isInHand(recorded) && row !== undefined && isControlInDoubt(desk, row);
  if (marks.length > 0) {
    desk.ask(
      enterMarksTelling,
      { statement: number, entries: marks.map(entryOfRow) },
      {
        rowOf: (refusal) => ('student' in refusal ? byStudent.get(refusal.student) : undefined),
        restsOnSpoiled: (refusal) =>
          (refusal.refusal === 'not-enrolled' && isEnrolmentInDoubt(refusal.student as never)) ||
          (refusal.refusal === 'point-unexpected' && refusal.field !== 'absence' && controlInDoubt),
      },
    );
  }
  const closedOn = row?.cells.closed_on;
  const isClosing = closedOn !== undefined && state.stage === 'Open';
  if (isClosing && !controlInDoubt) {
    const known = policyById(desk.context.look(policies), issued.policy.id);
    const isKnown = known !== undefined && (isInHand(recorded) || !isGradingInDoubt(desk, issued.policy));
    const policy = isKnown ? known : standInPolicy('?', issued.issuedOn);
    for (const mark of marks) reportMissingMarks(desk, mark, issued.control, policy);
  }
  const sound = marks.filter((mark) => !findings.isSpoiled(mark));
  for (const mark of sound) {
    if (issued.attempt === 'regular' && state.stage === 'Open')
      regulars.push({ row: mark, issued, isListed: entryOf(state.marks, mark.cells.student) !== undefined });
  }
  const input = { statement: number, entries: sound.map(entryOfRow), ...(isClosing ? { andClose: true } : {}) };
  const events = sound.length === 0 ? [] : desk.carryOut(enterMarks, input);
  const entered = new Set<string>(events.flatMap((event) => event.entries.map((entry) => entry.student)));
  for (const mark of sound) desk.count(mark, entered.has(mark.cells.student) ? 'new' : 'same');
  if (row === undefined) return;
  if (isClosing) close(desk, row, paper);
  if (!findings.isSpoiled(row)) desk.count(row, isIssued || isClosing ? 'new' : 'same');
};

/** Issues statements, enters their marks and closes them. */
export const carryOutAssessment = (desk: Desk): void => {
  const isEnrolmentInDoubt = enrolmentInDoubt(desk);
  const regulars: RegularAttempt[] = [];
  for (const paper of papersIn(desk)) carryOutPaper(desk, paper, isEnrolmentInDoubt, regulars);
  reportSecondRegulars(desk, regulars);
};
