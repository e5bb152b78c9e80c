import { findings } from '@tirkeu/projections';
import { languages } from '@tirkeu/words';
import { findingIn, oddityKinds } from '@tirkeu/words/findings';
import { describe, expect, it } from 'vitest';
import { oddLives, ordinaryLife, registerOfLife } from './odd-lives.ts';

describe('findings', () => {
  it('are none in an ordinary life', () => expect(findings(registerOfLife(ordinaryLife))).toStrictEqual([]));

  it('have an example of each kind', () =>
    expect([...new Set(oddLives.map(([kind]) => kind))].toSorted()).toStrictEqual(oddityKinds.toSorted()));

  it.each(oddLives)('name %s, and say it in each language', (kind, life) => {
    const found = findings(registerOfLife(life)).filter((finding) => finding.kind === kind);
    expect(found).not.toHaveLength(0);
    for (const finding of found) {
      const texts = languages.map((lang) => findingIn(lang)(finding));
      expect(new Set(texts).size).toBe(languages.length);
      for (const text of texts) {
        expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
      const numbers = texts.map((text) => text.match(/\d[\d.-]*\d|\d/g)?.toSorted());
      expect(numbers).toStrictEqual([numbers[0], numbers[0], numbers[0]]);
    }
  });
});
