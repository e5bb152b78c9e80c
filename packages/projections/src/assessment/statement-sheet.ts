import { END_OF_TIME, entryOf } from '@tirkeu/domain';
import { isInHand, type MarkEntry, type Rectification, type Statement, type StatementPrepared } from '@tirkeu/domain/assessment';
import { type AttemptResult, type Correction, correctionsByStatement, versionsOf } from '@tirkeu/domain/progression';
import { nameOf } from '../orders/index.ts';
import { ledgerOf, type Open, type Register, type StudentPage, twoPlaces } from '../register/index.ts';

const stages = { Prepared: 'prepared', Open: 'open', Closed: 'closed', Voided: 'voided' } as const;

/** How far a statement has come. */
export type StatementStage = (typeof stages)[keyof typeof stages];
export const statementStages: readonly StatementStage[] = Object.values(stages);

type Header = Pick<StatementPrepared, 'statement' | 'term' | 'discipline' | 'group' | 'attempt' | 'teacher'>;

/** A statement in one line. */
export type StatementLine = Header & {
  readonly stage: StatementStage;
  readonly issuedOn: string | null;
  readonly closedOn: string | null;
  readonly students: number;
};

type Told = {
  readonly header: Header;
  readonly issuedOn: string | null;
  readonly closedOn: string | null;
  readonly rows: readonly MarkEntry[];
};

const toldOf = (state: Statement): Told | undefined => {
  switch (state.stage) {
    case 'NotIssued':
      return undefined;
    case 'Prepared':
      return { header: state.prepared, issuedOn: null, closedOn: null, rows: state.prepared.students.map((student) => ({ student })) };
    case 'Voided':
      return toldOf(state.before);
    case 'Open':
    case 'Closed':
      return {
        header: state.issued,
        issuedOn: state.issued.issuedOn,
        closedOn: state.stage === 'Closed' ? state.closed.closedOn : null,
        rows: Object.values(state.marks),
      };
  }
};

/** A statement in one line; undefined where there is none. */
export const statementLine = (state: Statement): StatementLine | undefined => {
  const told = toldOf(state);
  if (told === undefined || state.stage === 'NotIssued') return undefined;
  const { statement, term, discipline, group, attempt, teacher } = told.header;
  const { issuedOn, closedOn, rows } = told;
  return { statement, stage: stages[state.stage], term, discipline, group, attempt, teacher, issuedOn, closedOn, students: rows.length };
};

const gradeOf = ({ letter, percent, points, traditional, exam }: AttemptResult) => ({
  exam: exam ?? null,
  percent: percent ?? null,
  letter,
  points: points === undefined ? null : twoPlaces(points),
  traditional: traditional ?? null,
});

const numberOf = (correction: Correction): string =>
  correction.kind === 'appeal' ? correction.amendment.appeal : correction.rectification.rectification;

const resultsOf = (page: StudentPage | undefined, statement: string) => {
  const grade = page === undefined ? undefined : entryOf(page.record.grades, statement);
  if (page === undefined || grade === undefined) return { closed: null, corrections: [], grade: null };
  const corrections = correctionsByStatement(page.record).get(statement) ?? [];
  const { closed, later } = versionsOf(grade, corrections);
  const voided = entryOf(page.record.voidings, statement) !== undefined;
  return {
    closed: gradeOf(closed),
    corrections: corrections.map((correction, i) => ({
      kind: correction.kind,
      number: numberOf(correction),
      on: correction.on,
      ...gradeOf(later[i]?.result ?? closed),
    })),
    grade: voided ? null : gradeOf(later.at(-1)?.result ?? closed),
  };
};

const rectificationOf = ({ proposed, confirmed, rejected }: Rectification) => {
  const { rectification, student, proposedOn, proposedBy, ground } = proposed;
  return {
    rectification,
    student,
    stage: confirmed !== undefined ? 'confirmed' : rejected !== undefined ? 'rejected' : 'proposed',
    ground,
    proposedOn,
    proposedBy: proposedBy ?? null,
    settledOn: confirmed?.confirmedOn ?? rejected?.rejectedOn ?? null,
    settledBy: confirmed?.confirmedBy ?? rejected?.rejectedBy ?? null,
  };
};

/**
 * A statement as one looks at it: its head, its students by name with the points that were entered, the grades as it was closed, what
 * corrections made of them, its rectifications and its voiding. Undefined where there is none.
 */
export const statementSheet = (register: Register, open: Open, state: Statement) => {
  const line = statementLine(state);
  const told = toldOf(state);
  if (line === undefined || told === undefined) return undefined;
  const valid = state.stage === 'Voided' ? state.before : state;
  const wanted = new Set<string>(told.rows.map(({ student }) => student));
  const pages = new Map(
    ledgerOf(register)
      .pages.filter(({ student }) => wanted.has(student))
      .map((page) => [page.student, page]),
  );
  return {
    ...line,
    control: isInHand(valid) ? valid.issued.control : null,
    credits: isInHand(valid) ? valid.issued.credits : null,
    policy: isInHand(valid) ? valid.issued.policy.id : null,
    rows: told.rows.map(({ student, rating1, rating2, exam, absence, mark }) => {
      const page = pages.get(student);
      const name = page === undefined ? undefined : nameOf(page.record, page.standingOn(END_OF_TIME));
      return {
        student,
        surname: open(name?.surname) ?? null,
        givenName: open(name?.givenName) ?? null,
        patronymic: open(name?.patronymic) ?? null,
        rating1: rating1 ?? null,
        rating2: rating2 ?? null,
        exam: exam ?? null,
        absence: absence ?? null,
        mark: mark ?? null,
        ...resultsOf(page, line.statement),
      };
    }),
    rectifications: valid.stage === 'Closed' ? Object.values(valid.rectifications).map(rectificationOf) : [],
    voiding:
      state.stage === 'Voided'
        ? { voidedOn: state.voided.voidedOn, ground: state.voided.ground, voidedBy: state.voided.voidedBy ?? null }
        : null,
  };
};
