import { type Amendment, amendmentsByStatement } from '../appeals/index.ts';
import type { GradeRecorded } from '../assessment/index.ts';
import { type CalendarDate, compareCodePoints, type Entries, yearOf } from '../kernel/index.ts';
import type { DisciplineRecognised } from '../recognition/index.ts';
import type { AttemptResult } from './attempt-result.ts';

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
  amendment: undefined,
});

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
  amendment: undefined,
});

/** What a student's record holds of attempts. */
export type Attempted = {
  readonly grades: Entries<GradeRecorded>;
  readonly amendments: Entries<Amendment>;
  readonly recognitions: Entries<DisciplineRecognised>;
};

type Versions = {
  readonly closed: AttemptResult;
  readonly later: readonly { readonly from: CalendarDate; readonly result: AttemptResult }[];
};

/**
 * A student's attempts on any day, in the order of EXCHANGE rule 7: of statements closed and disciplines recognised by that day
 * (rule 2), each with the grade that appeals heard by that day leave it (rule 6).
 */
export const resultsOf = (record: Attempted): ((day: CalendarDate) => readonly AttemptResult[]) => {
  const amendments = amendmentsByStatement(record.amendments);
  const versions = [
    ...Object.values(record.grades).map((grade): Versions => {
      const closed = recorded(grade);
      const later = (amendments.get(grade.statement) ?? []).map((amendment) => ({
        from: amendment.heardOn,
        result: amended(closed, amendment),
      }));
      return { closed, later };
    }),
    ...Object.values(record.recognitions).map((recognition): Versions => ({ closed: recognised(recognition), later: [] })),
  ].toSorted((a, b) => compareAttempts(a.closed, b.closed));
  const asClosed = versions.map(({ closed }) => closed);
  const appealed = versions.flatMap(({ later }, i) => later.map((version) => ({ i, ...version })));
  return (day) => {
    let known = asClosed.length;
    for (let last = asClosed[known - 1]; last !== undefined && last.on > day; last = asClosed[known - 1]) known--;
    const results = asClosed.slice(0, known);
    for (const { i, from, result } of appealed) {
      if (i < known && from <= day) results[i] = result;
    }
    return results;
  };
};
