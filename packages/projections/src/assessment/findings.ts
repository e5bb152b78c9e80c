import { END_OF_TIME, entryOf } from '@tirkeu/domain';
import { otherRegular } from '@tirkeu/domain/assessment';
import { type AttemptResult, correctionsByStatement, outcomeOf } from '@tirkeu/domain/progression';
import { standingInHindsight } from '../orders/index.ts';
import type { Finder, Oddity, StudentPage } from '../register/index.ts';

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

const eachAttempt = (
  kind: string,
  odd: (result: AttemptResult, before: readonly AttemptResult[], page: StudentPage) => string | undefined,
): Finder => ({
  kind,
  find: (_, page) =>
    attemptsOf(page).flatMap(({ statement, result, before }): readonly Oddity[] => {
      const text = odd(result, before, page);
      return text === undefined ? [] : [{ document: statement, text: `Statement ${statement} of ${result.discipline}: ${text}` }];
    }),
});

/** What is odd among the marks of a student. */
export const markFinders: readonly Finder[] = [
  eachAttempt('mark-while-not-active', ({ grade }, _, { record }) => {
    if (grade === undefined) return undefined;
    const { status = 'not enrolled' } = standingInHindsight(record, grade.issuedOn);
    return status === 'active' ? undefined : `issued on ${grade.issuedOn}, when the student was ${status}.`;
  }),
  eachAttempt('mark-after-graduation', ({ on }, _, { record }) =>
    standingInHindsight(record, on).status === 'graduated' ? `closed on ${on}, after the student had graduated.` : undefined,
  ),
  eachAttempt('two-regular-attempts', ({ kind, grade }, _, { record }) => {
    const other = grade === undefined || kind !== 'regular' ? undefined : otherRegular(record, grade);
    return other === undefined ? undefined : `a second regular attempt in the term beside statement ${other}.`;
  }),
  eachAttempt('re-sit-without-failure', ({ kind }, before) =>
    kind === 'fx' && !before.some((earlier) => outcomeOf(earlier) !== 'passed') ? 're-sat without a failing attempt before it.' : undefined,
  ),
  eachAttempt('individual-without-absence', ({ kind }, before) =>
    kind === 'individual' && !before.some(({ letter }) => letter === 'I')
      ? 'an individual attempt without a valid absence before it.'
      : undefined,
  ),
  eachAttempt('attempt-after-passing', (_, before) => {
    const last = before.at(-1);
    return last !== undefined && outcomeOf(last) === 'passed' ? `attempted again after ${last.letter} on ${last.on}.` : undefined;
  }),
  eachAttempt('exam-though-not-admitted', ({ grade }) =>
    grade?.admitted === false && grade.exam !== undefined ? 'an exam was written by a student who was not admitted.' : undefined,
  ),
  {
    kind: 'rectification-without-mark',
    find: (_, { record }) =>
      Object.values(record.rectifications).flatMap(({ statement, rectification }) =>
        entryOf(record.grades, statement) === undefined
          ? [{ document: statement, text: `Rectification ${rectification} is of statement ${statement}, which gave the student no grade.` }]
          : [],
      ),
  },
  {
    kind: 'rectification-undoes-appeal',
    find: (_, { record }) =>
      [...correctionsByStatement(record)].flatMap(([statement, corrections]) =>
        corrections.flatMap((correction, i): readonly Oddity[] => {
          const before = corrections[i - 1];
          if (correction.kind !== 'rectification' || before?.kind !== 'appeal') return [];
          const { rectification, exam } = correction.rectification;
          const { appeal, examAfter } = before.amendment;
          return exam === examAfter
            ? []
            : [
                {
                  document: statement,
                  text: `Rectification ${rectification} of statement ${statement} has exam ${exam ?? 'none'}; appeal ${appeal} had left ${examAfter}.`,
                },
              ];
        }),
      ),
  },
];
