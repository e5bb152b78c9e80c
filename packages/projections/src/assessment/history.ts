import { END_OF_TIME, entryOf } from '@tirkeu/domain';
import type { MarkAct, MarkRectified } from '@tirkeu/domain/assessment';
import { correctionsByStatement, resultsOf, versionsOf } from '@tirkeu/domain/progression';
import { changed, type HistoryEntry, type HistoryOf } from '../register/index.ts';
import { disciplineOf } from './discipline-of.ts';
import { openListings } from './open-listings.ts';

/** The grades of closed statements as they were closed, each with the letter that it replaced. */
export const gradesHistory: HistoryOf = (register, _, record) => {
  const results = resultsOf({ ...record, amendments: {}, rectifications: {}, voidings: {} })(END_OF_TIME);
  return results.flatMap((result, i): readonly HistoryEntry[] => {
    const { statement, term, discipline, kind: attempt, on, percent = null, letter } = result;
    if (statement === undefined || term === undefined) return [];
    const before = results.slice(0, i).findLast((earlier) => earlier.discipline === discipline);
    const known = register.disciplines.get(discipline);
    const name = known === undefined ? null : { kk: known.nameKk, ru: known.nameRu, en: known.nameEn };
    return [
      {
        date: on,
        kind: 'grade',
        document: statement,
        act: { act: 'grade', statement, discipline, name, attempt, term, percent, letter },
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
    act: { act: 'listing', statement, discipline, attempt, term },
    change: [],
  }));

const actOf = (rectified: MarkRectified): MarkAct => {
  const { statement, rectification, proposedOn, proposedBy = null, confirmedBy = null, ground, percent = null, letter } = rectified;
  const { rating1 = null, rating2 = null, exam = null, absence = null, mark = null } = rectified;
  const points = { rating1, rating2, exam, absence, mark };
  return { act: 'rectification', statement, rectification, proposedOn, proposedBy, confirmedBy, ground, points, percent, letter };
};

/** The rectifications of marks, each with its ground, both persons, and what it changed. */
export const rectificationsHistory: HistoryOf = (_, __, record) =>
  [...correctionsByStatement(record)].flatMap(([statement, corrections]) => {
    const grade = entryOf(record.grades, statement);
    const versions = grade === undefined ? undefined : versionsOf(grade, corrections);
    return corrections.flatMap((correction, i): readonly HistoryEntry[] => {
      if (correction.kind !== 'rectification') return [];
      const { rectification: number, letter, percent } = correction.rectification;
      const before = versions?.later[i - 1]?.result ?? versions?.closed;
      const after = versions?.later[i]?.result;
      return [
        {
          date: correction.on,
          kind: 'rectification',
          document: `${statement} ${number}`,
          act: actOf(correction.rectification),
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
  Object.values(record.voidings).map(({ statement, voidedOn, ground, voidedBy = null }) => ({
    date: voidedOn,
    kind: 'voiding',
    document: statement,
    act: { act: 'voiding', statement, discipline: disciplineOf(record, statement) ?? null, voidedBy, ground },
    change: [],
  }));
