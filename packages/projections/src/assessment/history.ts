import { END_OF_TIME, entryOf } from '@tirkeu/domain';
import type { MarkRectified } from '@tirkeu/domain/assessment';
import { type AttemptResult, correctionsByStatement, resultsOf, versionsOf } from '@tirkeu/domain/progression';
import { changed, type HistoryEntry, type HistoryOf } from '../register/index.ts';
import { byWhom } from './explain-corrections.ts';
import { disciplineOf } from './discipline-of.ts';
import { openListings } from './open-listings.ts';

const gradeText = (result: Pick<AttemptResult, 'letter' | 'percent'>): string =>
  result.percent === undefined ? result.letter : `${result.percent}, ${result.letter}`;

/** The grades of closed statements as they were closed, each with the letter that it replaced. */
export const gradesHistory: HistoryOf = (register, _, record) => {
  const results = resultsOf({ ...record, amendments: {}, rectifications: {}, voidings: {} })(END_OF_TIME);
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
  openListings(record).map(({ statement, term, discipline, attempt }) => ({
    date: null,
    kind: 'listing',
    document: statement,
    text: `Listed on open statement ${statement}: ${discipline} (${attempt}, ${term})`,
    change: [],
  }));

const pointsIn = ({ rating1, rating2, exam, absence, mark }: MarkRectified): string => {
  const points = { rating1, rating2, exam, absence, mark };
  return Object.entries(points)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join(', ');
};

/** The rectifications of marks, each with its ground, both persons, and what it changed. */
export const rectificationsHistory: HistoryOf = (_, __, record) =>
  [...correctionsByStatement(record)].flatMap(([statement, corrections]) => {
    const grade = entryOf(record.grades, statement);
    const versions = grade === undefined ? undefined : versionsOf(grade, corrections);
    return corrections.flatMap((correction, i): readonly HistoryEntry[] => {
      if (correction.kind !== 'rectification') return [];
      const { rectification: number, ground, proposedOn, proposedBy, confirmedBy, letter, percent } = correction.rectification;
      const before = versions?.later[i - 1]?.result ?? versions?.closed;
      const after = versions?.later[i]?.result;
      const by = `proposed${byWhom(proposedBy)} on ${proposedOn}, confirmed${byWhom(confirmedBy)}`;
      return [
        {
          date: correction.on,
          kind: 'rectification',
          document: `${statement} ${number}`,
          text: `Rectification ${number} of statement ${statement} (${by}): ${ground}; ${pointsIn(correction.rectification)}; ${gradeText({ letter, percent })}`,
          change: [
            ...changed('exam', before?.exam, after?.exam),
            ...changed('percent', before?.percent, percent),
            ...changed('letter', before?.letter, letter),
          ],
        },
      ];
    });
  });

/** The statements of a student that were voided, each with its ground and who did it. */
export const voidingsHistory: HistoryOf = (_, __, record) =>
  Object.values(record.voidings).map(({ statement, voidedOn, ground, voidedBy }) => {
    const discipline = disciplineOf(record, statement);
    return {
      date: voidedOn,
      kind: 'voiding',
      document: statement,
      text: `Statement ${statement}${discipline === undefined ? '' : ` of ${discipline}`} voided${byWhom(voidedBy)}: ${ground}`,
      change: [],
    };
  });
