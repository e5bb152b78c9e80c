import type { RunOddity } from '@tirkeu/domain';
import { decidedIn } from '../decided.ts';
import type { Lang, Text } from '../lang.ts';
import type { Saying } from '../sayings.ts';

/** What is said of a run that the records say otherwise today: by what it is called, and how what it decides is said. */
export const runSaying = <V>(title: Text, valueIn: (lang: Lang, value: V) => string): Saying<RunOddity<string, V>> => {
  const said = decidedIn(valueIn);
  return {
    en: ({ period, decidedOn, decided, computedThen, computed }) =>
      `${title.en} of ${period}, decided on ${decidedOn}: ${said('en', decided)}; the records said ${said('en', computedThen)}, and now say ${said('en', computed)}.`,
    ru: ({ period, decidedOn, decided, computedThen, computed }) =>
      `${title.ru} за ${period}, решение от ${decidedOn}: ${said('ru', decided)}; по данным учёта тогда: ${said('ru', computedThen)}, теперь: ${said('ru', computed)}.`,
    kk: ({ period, decidedOn, decided, computedThen, computed }) =>
      `${title.kk}, ${period}, шешім күні ${decidedOn}: ${said('kk', decided)}; есеп деректері бойынша сонда: ${said('kk', computedThen)}, қазір: ${said('kk', computed)}.`,
  };
};
