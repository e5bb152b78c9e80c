import { END_OF_TIME, entryOf } from '@tirkeu/domain';
import { type MarkOddity, otherRegular } from '@tirkeu/domain/assessment';
import { type AttemptResult, correctionsByStatement, outcomeOf } from '@tirkeu/domain/progression';
import { standingInHindsight } from '../orders/index.ts';
import type { Finder, Found, StudentPage } from '../register/index.ts';

type Attempted = { readonly statement: string; readonly result: AttemptResult; readonly before: readonly AttemptResult[] };

const worked = new WeakMap<StudentPage, readonly Attempted[]>();

/** Each attempt on a statement, and those before it at the same discipline as they were known when it was closed. */
const attemptsOf = (page: StudentPage): readonly Attempted[] => {
  const known = worked.get(page);
  if (known !== undefined) return known;
  const attempts = page.resultsOn(END_OF_TIME).flatMap((result): readonly Attempted[] => {
    if (result.statement === undefined) return [];
    // what has been voided since was there then
    const then = page.resultsOn(result.on);
    const place = then.findIndex(({ statement }) => statement === result.statement);
    const before = then.slice(0, place).filter(({ discipline }) => discipline === result.discipline);
    return [{ statement: result.statement, result, before }];
  });
  worked.set(page, attempts);
  return attempts;
};

/** A finder that looks at each attempt and those before it. */
const eachAttempt =
  (odd: (attempt: Attempted, page: StudentPage) => MarkOddity | undefined): Finder =>
  (_, page) =>
    attemptsOf(page).flatMap((attempt): readonly Found[] => {
      const oddity = odd(attempt, page);
      return oddity === undefined ? [] : [{ ...oddity, document: attempt.statement }];
    });

/** The statement of an attempt, as an oddity names it. */
const on = ({ statement, result: { discipline } }: Attempted) => ({ statement, discipline });

/** What is odd among the marks of a student. */
export const markFinders: readonly Finder[] = [
  eachAttempt((attempt, { record }) => {
    const { grade } = attempt.result;
    if (grade === undefined) return undefined;
    const { status = null } = standingInHindsight(record, grade.issuedOn);
    return status === 'active' ? undefined : { kind: 'mark-while-not-active', ...on(attempt), issuedOn: grade.issuedOn, status };
  }),
  eachAttempt((attempt, { record }) => {
    const closedOn = attempt.result.on;
    return standingInHindsight(record, closedOn).status === 'graduated'
      ? { kind: 'mark-after-graduation', ...on(attempt), closedOn }
      : undefined;
  }),
  eachAttempt((attempt, { record }) => {
    const { kind, grade } = attempt.result;
    const other = grade === undefined || kind !== 'regular' ? undefined : otherRegular(record, grade);
    return other === undefined ? undefined : { kind: 'two-regular-attempts', ...on(attempt), other };
  }),
  eachAttempt((attempt) =>
    attempt.result.kind === 'fx' && !attempt.before.some((earlier) => outcomeOf(earlier) !== 'passed')
      ? { kind: 're-sit-without-failure', ...on(attempt) }
      : undefined,
  ),
  eachAttempt((attempt) =>
    attempt.result.kind === 'individual' && !attempt.before.some(({ letter }) => letter === 'I')
      ? { kind: 'individual-without-absence', ...on(attempt) }
      : undefined,
  ),
  eachAttempt((attempt) => {
    const last = attempt.before.at(-1);
    return last !== undefined && outcomeOf(last) === 'passed'
      ? { kind: 'attempt-after-passing', ...on(attempt), letter: last.letter, on: last.on }
      : undefined;
  }),
  eachAttempt((attempt) => {
    const { grade } = attempt.result;
    return grade?.admitted === false && grade.exam !== undefined ? { kind: 'exam-though-not-admitted', ...on(attempt) } : undefined;
  }),
  (_, { record }) =>
    Object.values(record.rectifications).flatMap(({ statement, rectification }): readonly Found[] =>
      entryOf(record.grades, statement) === undefined
        ? [{ kind: 'rectification-without-mark', document: statement, statement, rectification }]
        : [],
    ),
  (_, { record }) =>
    [...correctionsByStatement(record)].flatMap(([statement, corrections]) =>
      corrections.flatMap((correction, i): readonly Found[] => {
        const before = corrections[i - 1];
        if (correction.kind !== 'rectification' || before?.kind !== 'appeal') return [];
        const { rectification, exam = null } = correction.rectification;
        const { appeal, examAfter } = before.amendment;
        return exam === examAfter
          ? []
          : [{ kind: 'rectification-undoes-appeal', document: statement, statement, rectification, exam, appeal, examAfter }];
      }),
    ),
];
