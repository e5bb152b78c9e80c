import { END_OF_TIME } from '@tirkeu/domain';
import { type AttemptResult, resultsOf } from '@tirkeu/domain/progression';
import { changed, type HistoryEntry, type HistoryOf } from '../register/index.ts';

const gradeText = (result: Pick<AttemptResult, 'letter' | 'percent'>): string =>
  result.percent === undefined ? result.letter : `${result.percent}, ${result.letter}`;

/** The grades of closed statements as they were closed, each with the letter that it replaced. */
export const gradesHistory: HistoryOf = (register, _, record) => {
  const results = resultsOf({ ...record, amendments: {} })(END_OF_TIME);
  return results.flatMap((result, i): readonly HistoryEntry[] => {
    const { statement, term, discipline, kind, on } = result;
    if (statement === undefined) return [];
    const before = results.slice(0, i).findLast((earlier) => earlier.discipline === discipline);
    const name = register.disciplines.get(discipline)?.nameEn;
    return [
      {
        date: on,
        kind: 'grade',
        document: statement,
        text: `Statement ${statement}: ${discipline}${name === undefined ? '' : ` ${name}`} (${kind}, ${term}): ${gradeText(result)}`,
        change: changed(discipline, before?.letter, result.letter),
      },
    ];
  });
};

/** The statements on which a student is listed and which are still open. */
export const listingsHistory: HistoryOf = (_, __, record) =>
  Object.values(record.listings)
    .filter(({ statement }) => !Object.hasOwn(record.grades, statement))
    .map(({ statement, term, discipline, attempt }) => ({
      date: null,
      kind: 'listing',
      document: statement,
      text: `Listed on open statement ${statement}: ${discipline} (${attempt}, ${term})`,
      change: [],
    }));
