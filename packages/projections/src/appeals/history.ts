import { entryOf } from '@tirkeu/domain';
import { amendmentsByStatement } from '@tirkeu/domain/appeals';
import { changed, type HistoryOf } from '../register/index.ts';

/** The outcomes of appeals, each with the letter and exam mark that it replaced. */
export const appealsHistory: HistoryOf = (_, __, record) =>
  [...amendmentsByStatement(record.amendments)].flatMap(([statement, amendments]) => {
    const grade = entryOf(record.grades, statement);
    return amendments.map((amendment, i) => {
      const before = amendments[i - 1];
      const { appeal, minutes, heardOn, decision, examAfter, letter, percent } = amendment;
      return {
        date: heardOn,
        kind: 'appeal',
        document: appeal,
        text: `Appeal ${appeal} against statement ${statement} (minutes ${minutes}): ${decision}; exam ${examAfter}, ${percent}, ${letter}`,
        change: [
          ...changed('exam', before?.examAfter ?? grade?.exam, examAfter),
          ...changed('percent', before?.percent ?? grade?.percent, percent),
          ...changed('letter', before?.letter ?? grade?.letter, letter),
        ],
      };
    });
  });
