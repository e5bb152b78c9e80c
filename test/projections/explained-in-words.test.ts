import { explain, type Question, questionFrom, type Register, registerFrom } from '@tirkeu/projections';
import { languages } from '@tirkeu/words';
import { reasonIn, reasons } from '@tirkeu/words/explain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, registerOf } from './cases.ts';
import { office } from './lives.ts';
import { decidedOfE01, eventfulLife, oddLives, registerOfLife } from './odd-lives.ts';

/** Whatever can be asked of a student of an office. */
const questionsIn = (register: Register): readonly Question[] => {
  const grades = register.students.flatMap((record) => Object.values(record.grades));
  const periods = register.calendars.flatMap((calendar) => calendar.periods.flatMap(({ term }) => term ?? []));
  const terms = new Set<string>(['1999-00/1', ...grades.map(({ term }) => term), ...periods]);
  const years = new Set([...terms].map((term) => term.slice(0, '2018-19'.length)));
  const recognised = register.students.flatMap((record) => Object.keys(record.recognitions));
  const disciplines = new Set<string>([...grades.map(({ discipline }) => discipline), ...recognised]);
  return [
    'gpa',
    'diploma',
    ...[...terms].flatMap((term) => [`gpa semester ${term}`, `scholarship ${term}`]),
    ...[...years].flatMap((year) => [`gpa year ${year}`, `promotion ${year}`, `rating ${year}`]),
    ...[...disciplines].map((discipline) => `grade ${discipline}`),
  ].flatMap((words) => questionFrom(words.split(' ')) ?? []);
};

const registers: readonly Register[] = [
  registerOf('edge'),
  registerFrom([...eventsOf('edge'), ...decidedOfE01]),
  ...[eventfulLife, ...oddLives.map(([, life]) => life)].map(registerOfLife),
  ...fc.sample(office, { numRuns: 40, seed: 1 }).map((of) => registerFrom(of)),
];

const steps = registers.flatMap((register) => {
  const questions = questionsIn(register);
  return register.students.flatMap(({ student }) =>
    questions.flatMap((question) =>
      [undefined, '2019-01-10'].flatMap((asOf) => explain(register, student, question, asOf as never)?.steps ?? []),
    ),
  );
});

describe('an explanation', () => {
  it('has an example of each reason', () =>
    expect([...new Set(steps.map(({ reason }) => reason.why))].toSorted()).toStrictEqual(reasons.toSorted()));

  it.each(reasons)('tells %s in each language', (why) => {
    const told = new Map(steps.flatMap(({ reason }) => (reason.why === why ? [[JSON.stringify(reason), reason] as const] : [])));
    for (const reason of told.values()) {
      const texts = languages.map((lang) => reasonIn(lang)(reason));
      expect(new Set(texts).size).toBe(languages.length);
      expect(texts.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
      const numbers = texts.map((text) => text.match(/\d[\d.-]*\d|\d/g)?.toSorted());
      expect(numbers).toStrictEqual([numbers[0], numbers[0], numbers[0]]);
    }
  });
});
