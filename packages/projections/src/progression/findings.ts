import { END_OF_TIME } from '@tirkeu/domain';
import { debtsOf, isThirdFailure } from '@tirkeu/domain/progression';
import type { Finder } from '../register/index.ts';

/** What is odd about the progression of a student. */
export const progressionFinders: readonly Finder[] = [
  (_, { resultsOn }) =>
    debtsOf(resultsOn(END_OF_TIME))
      .filter(isThirdFailure)
      .map(({ discipline, failures, last }) => ({
        kind: 'third-failure',
        document: last.statement ?? discipline,
        discipline,
        failures: failures.length,
      })),
];
