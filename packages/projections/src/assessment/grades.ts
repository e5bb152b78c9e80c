import { toFixed } from '@tirkeu/domain';
import { ratingOf } from '@tirkeu/domain/assessment';
import type { AttemptResult } from '@tirkeu/domain/progression';
import { dayOf, ledgerOf, table, twoPlaces, written } from '../register/index.ts';

/** The rating of admission as it is printed, two decimals; empty where there is none (EXCHANGE rule 3). */
export const printedRating = ({ grade }: AttemptResult): string =>
  grade?.rating1 === undefined || grade.rating2 === undefined ? '' : toFixed(ratingOf(grade.rating1, grade.rating2), 2);

/** Every attempt with the grade that counts for it (EXCHANGE rules 3–6, 16). */
export const grades = table(
  'grades',
  ['student', 'term', 'discipline', 'statement', 'attempt'],
  ['rating', 'exam', 'percent', 'letter', 'points', 'traditional'],
  (register, _, asOf) =>
    ledgerOf(register).pages.flatMap((page) =>
      page.resultsOn(dayOf(asOf)).map((result) => ({
        student: page.student,
        term: result.term ?? '',
        discipline: result.discipline,
        statement: result.statement ?? '',
        attempt: result.kind,
        rating: printedRating(result),
        exam: written(result.exam),
        percent: written(result.percent),
        letter: result.letter,
        points: twoPlaces(result.points),
        traditional: result.traditional ?? '',
      })),
    ),
);
