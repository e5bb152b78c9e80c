import { disciplineOf } from '../assessment/index.ts';
import type { Finder, Found } from '../register/index.ts';

/**
 * What is odd about windows in the records of a student: points that could be entered after theirs. Of appeals and corrections each
 * act says itself whether a reopening let it in.
 */
export const windowFinders: readonly Finder[] = [
  ({ reopenings }, { record }) =>
    reopenings.flatMap(({ kind, statement, from, until, ground, reopenedBy = null }): readonly Found[] =>
      kind === 'points' && disciplineOf(record, statement) !== undefined
        ? [{ kind: 'window-reopened', document: statement, statement, reopenedBy, from, until, ground }]
        : [],
    ),
];
