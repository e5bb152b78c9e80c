import { entryOf } from '@tirkeu/domain';
import { amendmentsByStatement } from '@tirkeu/domain/appeals';
import type { Finder } from '../register/index.ts';

/** What is odd among the appeals of a student. */
export const appealFinders: readonly Finder[] = [
  {
    kind: 'appeal-without-mark',
    find: (_, { record }) =>
      Object.values(record.amendments).flatMap(({ appeal, statement }) =>
        entryOf(record.grades, statement) === undefined
          ? [{ document: appeal, text: `Appeal ${appeal} is against statement ${statement}, which gave the student no grade.` }]
          : [],
      ),
  },
  {
    kind: 'appeal-word-differs',
    find: (_, { record }) =>
      [...amendmentsByStatement(record.amendments)].flatMap(([statement, amendments]) =>
        amendments.flatMap(({ appeal, decision, examAfter }, i) => {
          const exam = amendments[i - 1]?.examAfter ?? entryOf(record.grades, statement)?.exam;
          if (exam === undefined) return [];
          const done = examAfter === exam ? 'kept' : examAfter > exam ? 'raised' : 'lowered';
          return done === decision
            ? []
            : [
                {
                  document: appeal,
                  text: `Appeal ${appeal}: the commission's word is ${decision}, but the exam mark goes from ${exam} to ${examAfter}.`,
                },
              ];
        }),
      ),
  },
];
