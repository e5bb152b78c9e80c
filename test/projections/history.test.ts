import { history, type Register } from '@tirkeu/projections';
import { languages } from '@tirkeu/words';
import { actIn, acts } from '@tirkeu/words/history';
import { describe, expect, it } from 'vitest';
import { open, registerOf } from './cases.ts';
import { eventfulLife, oddLives, ordinaryLife, registerOfLife } from './odd-lives.ts';

const registers: readonly Register[] = [
  registerOf('edge'),
  ...[ordinaryLife, eventfulLife, ...oddLives.map(([, life]) => life)].map(registerOfLife),
];
const told = registers.flatMap((register) => register.students.flatMap((record) => history(register, open, record)));

describe('a history', () => {
  it('has an example of each act', () => expect([...new Set(told.map(({ act }) => act.act))].toSorted()).toStrictEqual(acts.toSorted()));

  it.each(acts)('tells %s in each language', (name) => {
    for (const { act } of told.filter((entry) => entry.act.act === name)) {
      const texts = languages.map((lang) => actIn(lang)(act));
      expect(new Set(texts).size).toBe(languages.length);
      expect(texts.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
      const numbers = texts.map((text) => text.match(/\d[\d.-]*\d|\d/g)?.toSorted());
      expect(numbers).toStrictEqual([numbers[0], numbers[0], numbers[0]]);
    }
  });
});
