import type { Amendment } from '../appeals/index.ts';
import type { AttemptVoided, GradeRecorded, MarkRectified } from '../assessment/index.ts';
import { type CalendarDate, compareCodePoints, type Entries, entryOf, yearOf } from '../kernel/index.ts';
import type { DisciplineRecognised } from '../recognition/index.ts';
import type { AttemptResult } from './attempt-result.ts';
import { type Corrected, type Correction, correctionsByStatement } from './corrections.ts';

const ranks: Readonly<Record<AttemptResult['kind'], number>> = { recognised: 0, regular: 1, individual: 2, fx: 3, repeat: 4 };

/**
 * The order of attempts (EXCHANGE rule 7): by the day of closing or recognition; on one day recognised, regular, individual, fx,
 * repeat; then by the statement's number.
 */
export const compareAttempts = (a: AttemptResult, b: AttemptResult): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return ranks[a.kind] - ranks[b.kind];
  return compareCodePoints(a.statement ?? a.discipline, b.statement ?? b.discipline);
};

const recorded = (grade: GradeRecorded): AttemptResult => ({
  kind: grade.attempt,
  discipline: grade.discipline,
  term: grade.term,
  year: yearOf(grade.term),
  statement: grade.statement,
  on: grade.closedOn,
  credits: grade.credits,
  countsInGpa: grade.countsInGpa,
  letter: grade.letter,
  percent: grade.percent,
  points: grade.points,
  traditional: grade.traditional,
  exam: grade.admitted === true && grade.absence === undefined ? grade.exam : undefined,
  grade,
  recognition: undefined,
  rectification: undefined,
  amendment: undefined,
});

/** The grade of a statement with the row of a rectification in place of the one that it was closed with. */
const rectified = (grade: GradeRecorded, rectification: MarkRectified): AttemptResult => {
  const { student, statement, term, discipline, group, attempt, teacher, issuedOn, closedOn, credits, control, countsInGpa, policy } =
    grade;
  const header = {
    student,
    statement,
    term,
    discipline,
    group,
    attempt,
    teacher,
    issuedOn,
    closedOn,
    credits,
    control,
    countsInGpa,
    policy,
  };
  const {
    rectification: _number,
    proposedOn: _on,
    confirmedOn: _day,
    ground: _ground,
    proposedBy: _by,
    confirmedBy: _with,
    ...row
  } = rectification;
  return { ...recorded({ ...row, ...header, type: 'GradeRecorded' }), rectification };
};

const amended = (result: AttemptResult, amendment: Amendment): AttemptResult => {
  const { letter, percent, points, traditional, examAfter: exam } = amendment;
  return { ...result, letter, percent, points, traditional, exam, amendment };
};

const recognised = (recognition: DisciplineRecognised): AttemptResult => ({
  kind: 'recognised',
  discipline: recognition.discipline,
  term: undefined,
  year: undefined,
  statement: undefined,
  on: recognition.recognisedOn,
  credits: recognition.credits,
  countsInGpa: recognition.countsInGpa,
  letter: recognition.letter,
  percent: recognition.points === undefined ? undefined : recognition.percent,
  points: recognition.points,
  traditional: recognition.traditional,
  exam: undefined,
  grade: undefined,
  recognition,
  rectification: undefined,
  amendment: undefined,
});

/** What a student's record holds of attempts. */
export type Attempted = Corrected & {
  readonly grades: Entries<GradeRecorded>;
  readonly recognitions: Entries<DisciplineRecognised>;
  readonly voidings: Entries<AttemptVoided>;
};

/** An attempt as its statement was closed, and what each correction made of it. */
export type Versions = {
  readonly closed: AttemptResult;
  readonly later: readonly { readonly from: CalendarDate; readonly result: AttemptResult }[];
};

/**
 * What corrections, in their order, make of a grade. Each counts whole: a rectification has its own row, and the outcome of an appeal
 * the row that it says it started from.
 */
export const versionsOf = (grade: GradeRecorded, corrections: readonly Correction[]): Versions => {
  const closed = recorded(grade);
  const byNumber = new Map<string, AttemptResult>();
  for (const correction of corrections) {
    if (correction.kind === 'rectification')
      byNumber.set(correction.rectification.rectification, rectified(grade, correction.rectification));
  }
  const versionBy = (correction: Correction): AttemptResult => {
    const number = correction.kind === 'appeal' ? correction.amendment.rectification : correction.rectification.rectification;
    const row = (number === undefined ? undefined : byNumber.get(number)) ?? closed;
    return correction.kind === 'appeal' ? amended(row, correction.amendment) : row;
  };
  return { closed, later: corrections.map((correction) => ({ from: correction.on, result: versionBy(correction) })) };
};

/**
 * A student's attempts on any day, in the order of EXCHANGE rule 7: of statements closed and disciplines recognised by that day
 * (rule 2), each with the grade that corrections known by that day leave it (rule 6), without those that were voided by then.
 */
export const resultsOf = (record: Attempted): ((day: CalendarDate) => readonly AttemptResult[]) => {
  const corrections = correctionsByStatement(record);
  const versions = [
    ...Object.values(record.grades).map((grade) => versionsOf(grade, corrections.get(grade.statement) ?? [])),
    ...Object.values(record.recognitions).map((recognition): Versions => ({ closed: recognised(recognition), later: [] })),
  ].toSorted((a, b) => compareAttempts(a.closed, b.closed));
  const asClosed = versions.map(({ closed }) => closed);
  const corrected = versions.flatMap(({ later }, i) => later.map((version) => ({ i, ...version })));
  const isVoided = ({ statement }: AttemptResult, day: CalendarDate): boolean => {
    const voiding = statement === undefined ? undefined : entryOf(record.voidings, statement);
    return voiding !== undefined && voiding.voidedOn <= day;
  };
  const anyVoided = Object.keys(record.voidings).length > 0;
  return (day) => {
    let known = asClosed.length;
    for (let last = asClosed[known - 1]; last !== undefined && last.on > day; last = asClosed[known - 1]) known--;
    const results = asClosed.slice(0, known);
    for (const { i, from, result } of corrected) {
      if (i < known && from <= day) results[i] = result;
    }
    return anyVoided ? results.filter((result) => !isVoided(result, day)) : results;
  };
};
