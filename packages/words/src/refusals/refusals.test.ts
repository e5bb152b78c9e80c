import { commands } from '@tirkeu/domain';
import { describe, expect, it } from 'vitest';
import { languages } from '../index.ts';
import { sentenceFor, sentenceOf } from './index.ts';

const refusals = [...commands.values()].flatMap(({ name, refusals: all }) => all.map((refusal) => [name, refusal] as const));

describe('refusals', () => {
  it.each(refusals)('%s: %s has a sentence in each language', (command, refusal) => {
    const sentence = sentenceFor(command, refusal);
    expect(languages.filter((lang) => (sentence?.[lang] ?? '') === '')).toStrictEqual([]);
    const facts = languages.map((lang) => [...new Set(sentence?.[lang].match(/\{\w+\}/g))].toSorted());
    expect(facts).toStrictEqual([facts[0], facts[0], facts[0]]);
  });

  it('are told with their facts', () => {
    const said = (refusal: { readonly refusal: string }) => sentenceOf('en', 'students.register', refusal);
    expect(said({ refusal: 'iin-taken', student: 'S2', holder: 'S1' } as never)).toBe(
      'The IIN of student S2 is that of student S1: one person is entered once.',
    );
    expect(said({ refusal: 'of-tomorrow', student: 'S2' } as never)).toBeUndefined();
  });
});
