import { entryOf } from '@tirkeu/domain';
import type { Amendment } from '@tirkeu/domain/appeals';
import { type AttemptResult, correctionsByStatement, versionsOf } from '@tirkeu/domain/progression';
import type { StudentRecord } from '@tirkeu/domain/record';
import type { Finder, Oddity } from '../register/index.ts';
import { byLeave } from './heard-by.ts';

/** Each outcome of an appeal against a grade that is there, and what stood before it. */
const eachAppeal = (record: StudentRecord, odd: (amendment: Amendment, before: AttemptResult) => string | undefined): readonly Oddity[] =>
  [...correctionsByStatement(record)].flatMap(([statement, corrections]) => {
    const grade = entryOf(record.grades, statement);
    if (grade === undefined) return [];
    const { closed, later } = versionsOf(grade, corrections);
    return corrections.flatMap((correction, i): readonly Oddity[] => {
      if (correction.kind !== 'appeal') return [];
      const text = odd(correction.amendment, later[i - 1]?.result ?? closed);
      return text === undefined ? [] : [{ document: correction.amendment.appeal, text }];
    });
  });

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
      eachAppeal(record, ({ appeal, decision, examAfter }, { exam }) => {
        if (exam === undefined) return undefined;
        const done = examAfter === exam ? 'kept' : examAfter > exam ? 'raised' : 'lowered';
        return done === decision
          ? undefined
          : `Appeal ${appeal}: the commission's word is ${decision}, but the exam mark goes from ${exam} to ${examAfter}.`;
      }),
  },
  {
    kind: 'appeal-from-another-row',
    find: (_, { record }) =>
      eachAppeal(record, ({ appeal, heardOn, rectification }, before) =>
        before.rectification?.rectification === rectification
          ? undefined
          : `Appeal ${appeal} of ${heardOn} was worked out from the row as it was before a rectification that was dated earlier and recorded later.`,
      ),
  },
  {
    kind: 'judge-in-own-cause',
    find: (_, { record }) =>
      Object.values(record.amendments).flatMap(({ appeal, statement, present = [] }) => {
        const teacher = entryOf(record.grades, statement)?.teacher;
        return teacher !== undefined && present.includes(teacher)
          ? [
              {
                document: appeal,
                text: `Appeal ${appeal} is against statement ${statement} of teacher ${teacher}, who sat at its hearing.`,
              },
            ]
          : [];
      }),
  },
  {
    kind: 'appeal-outside-window',
    find: (_, { record }) =>
      Object.values(record.amendments).flatMap((amendment) => {
        const leave = byLeave(amendment);
        return leave === undefined ? [] : [{ document: amendment.appeal, text: `Appeal ${amendment.appeal} was ${leave}.` }];
      }),
  },
];
