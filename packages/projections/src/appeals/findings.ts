import { entryOf } from '@tirkeu/domain';
import type { Amendment, AppealOddity } from '@tirkeu/domain/appeals';
import { type AttemptResult, correctionsByStatement, versionsOf } from '@tirkeu/domain/progression';
import type { Finder, Found } from '../register/index.ts';

/** A finder that looks at each outcome of an appeal against a grade that is there, and at what stood before it. */
const eachAppeal =
  (odd: (amendment: Amendment, before: AttemptResult) => AppealOddity | undefined): Finder =>
  (_, { record }) =>
    [...correctionsByStatement(record)].flatMap(([statement, corrections]) => {
      const grade = entryOf(record.grades, statement);
      if (grade === undefined) return [];
      const { closed, later } = versionsOf(grade, corrections);
      return corrections.flatMap((correction, i): readonly Found[] => {
        if (correction.kind !== 'appeal') return [];
        const oddity = odd(correction.amendment, later[i - 1]?.result ?? closed);
        return oddity === undefined ? [] : [{ ...oddity, document: correction.amendment.appeal }];
      });
    });

/** What is odd among the appeals of a student. */
export const appealFinders: readonly Finder[] = [
  (_, { record }) =>
    Object.values(record.amendments).flatMap(({ appeal, statement }): readonly Found[] =>
      entryOf(record.grades, statement) === undefined ? [{ kind: 'appeal-without-mark', document: appeal, appeal, statement }] : [],
    ),
  eachAppeal(({ appeal, decision, examAfter }, { exam }) => {
    if (exam === undefined) return undefined;
    const done = examAfter === exam ? 'kept' : examAfter > exam ? 'raised' : 'lowered';
    return done === decision ? undefined : { kind: 'appeal-word-differs', appeal, decision, exam, examAfter };
  }),
  eachAppeal(({ appeal, heardOn, rectification }, before) =>
    before.rectification?.rectification === rectification ? undefined : { kind: 'appeal-from-another-row', appeal, heardOn },
  ),
  (_, { record }) =>
    Object.values(record.amendments).flatMap(({ appeal, statement, present = [] }): readonly Found[] => {
      const teacher = entryOf(record.grades, statement)?.teacher;
      return teacher !== undefined && present.includes(teacher)
        ? [{ kind: 'judge-in-own-cause', document: appeal, appeal, statement, teacher }]
        : [];
    }),
  (_, { record }) =>
    Object.values(record.amendments).flatMap(({ appeal, letIn }): readonly Found[] => {
      if (letIn === undefined) return [];
      const { lastDay, reopenedBy = null, ground } = letIn;
      return [{ kind: 'appeal-outside-window', document: appeal, appeal, lastDay, reopenedBy, ground }];
    }),
];
