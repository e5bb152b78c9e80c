import type { RunAct } from '@tirkeu/domain';
import { decidedIn } from '../decided.ts';
import type { Lang, Text } from '../lang.ts';
import type { Saying } from '../sayings.ts';

/** What is said of a confirmed run: by what it is called, and how what it decides is said. */
export const runSaying = <V>(title: Text, valueIn: (lang: Lang, value: V) => string): Saying<RunAct<string, V>> => {
  const said = decidedIn(valueIn);
  return {
    en: ({ period, decided, deviation, ground }) =>
      [
        `${title.en} of ${period}: ${said('en', decided)}`,
        ...(deviation === null ? [] : [`where the records said ${said('en', deviation.computed)}`]),
        ...(ground === null ? [] : [`because ${ground}`]),
      ].join(', '),
    ru: ({ period, decided, deviation, ground }) =>
      [
        `${title.ru} за ${period}: ${said('ru', decided)}`,
        ...(deviation === null ? [] : [`по данным учёта было: ${said('ru', deviation.computed)}`]),
        ...(ground === null ? [] : [`основание: ${ground}`]),
      ].join('; '),
    kk: ({ period, decided, deviation, ground }) =>
      [
        `${title.kk}, ${period}: ${said('kk', decided)}`,
        ...(deviation === null ? [] : [`есеп деректері бойынша: ${said('kk', deviation.computed)}`]),
        ...(ground === null ? [] : [`негіздеме: ${ground}`]),
      ].join('; '),
  };
};
