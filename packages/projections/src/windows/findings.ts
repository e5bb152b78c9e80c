import { entryOf } from '@tirkeu/domain';
import type { Finder } from '../register/index.ts';

/**
 * What is odd about windows in the records of a student: points that could be entered after theirs. Of appeals and corrections each
 * act says itself whether a reopening let it in.
 */
export const windowFinders: readonly Finder[] = [
  {
    kind: 'window-reopened',
    find: ({ reopenings }, { record }) =>
      reopenings.flatMap(({ kind, statement, from, until, ground, reopenedBy = 'somebody' }) =>
        kind === 'points' && (entryOf(record.grades, statement) ?? entryOf(record.listings, statement)) !== undefined
          ? [
              {
                document: statement,
                text: `Statement ${statement}: ${reopenedBy} opened the window for points again from ${from} until ${until}: ${ground}.`,
              },
            ]
          : [],
      ),
  },
];
