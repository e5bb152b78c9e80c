import { END_OF_TIME } from '@tirkeu/domain';
import { debtsOf, isThirdFailure } from '@tirkeu/domain/progression';
import type { Finder } from '../register/index.ts';

/** What is odd about the progression of a student. */
export const progressionFinders: readonly Finder[] = [
  {
    kind: 'third-failure',
    find: (_, { resultsOn }) =>
      debtsOf(resultsOn(END_OF_TIME))
        .filter(isThirdFailure)
        .map(({ discipline, failures, last }) => ({
          document: last.statement ?? discipline,
          text: `${discipline} was failed ${failures.length} times and is still owed.`,
        })),
  },
];
