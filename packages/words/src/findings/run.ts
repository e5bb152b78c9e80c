import type { RunOddity } from '@tirkeu/domain';
import type { Lang } from '../lang.ts';

type Saying<O> = Readonly<Record<Lang, (particulars: O) => string>>;

const nothing: Readonly<Record<Lang, string>> = { kk: 'ештеңе', ru: 'ничего', en: 'none' };

/** What is said of a run that the records say otherwise today: by what it is called, and how what it decides is said. */
export const runSaying = <V>(
  title: Readonly<Record<Lang, string>>,
  valueIn: (lang: Lang, value: V) => string,
): Saying<RunOddity<string, V>> => {
  const said = (lang: Lang, value: V | null): string => (value === null ? nothing[lang] : valueIn(lang, value));
  return {
    en: ({ period, decidedOn, decided, computedThen, computed }) =>
      `${title.en} of ${period}, decided on ${decidedOn}: ${said('en', decided)}; the records said ${said('en', computedThen)}, and now say ${said('en', computed)}.`,
    ru: ({ period, decidedOn, decided, computedThen, computed }) =>
      `${title.ru} за ${period}, решение от ${decidedOn}: ${said('ru', decided)}; по данным учёта тогда: ${said('ru', computedThen)}, теперь: ${said('ru', computed)}.`,
    kk: ({ period, decidedOn, decided, computedThen, computed }) =>
      `${title.kk}, ${period}, шешім күні ${decidedOn}: ${said('kk', decided)}; есеп деректері бойынша сонда: ${said('kk', computedThen)}, қазір: ${said('kk', computed)}.`,
  };
};
