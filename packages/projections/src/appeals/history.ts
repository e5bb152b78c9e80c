import { entryOf } from '@tirkeu/domain';
import { correctionsByStatement, versionsOf } from '@tirkeu/domain/progression';
import { changed, type HistoryEntry, type HistoryOf } from '../register/index.ts';
import { hearingOf } from './hearing-of.ts';

/** The outcomes of appeals, each with the letter and exam mark that it replaced. */
export const appealsHistory: HistoryOf = (_, __, record) =>
  [...correctionsByStatement(record)].flatMap(([statement, corrections]) => {
    const grade = entryOf(record.grades, statement);
    const versions = grade === undefined ? undefined : versionsOf(grade, corrections);
    return corrections.flatMap((correction, i): readonly HistoryEntry[] => {
      if (correction.kind !== 'appeal') return [];
      const { amendment } = correction;
      const { appeal, heardOn, examAfter, letter, percent } = amendment;
      const before = versions?.later[i - 1]?.result ?? versions?.closed;
      return [
        {
          date: heardOn,
          kind: 'appeal',
          document: appeal,
          act: { act: 'appeal', ...hearingOf(amendment), percent, letter },
          change: [
            ...changed('exam', before?.exam, examAfter),
            ...changed('percent', before?.percent, percent),
            ...changed('letter', before?.letter, letter),
          ],
        },
      ];
    });
  });
