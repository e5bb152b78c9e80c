import type { RunReason } from '@tirkeu/domain';
import { decidedIn } from '../decided.ts';
import type { Lang } from '../lang.ts';
import type { Saying } from '../sayings.ts';

/** What is said of what was decided about a student in a run, and how what it decides is said. */
export const runSaying = <V>(valueIn: (lang: Lang, value: V) => string): Saying<RunReason<string, V>> => {
  const said = decidedIn(valueIn);
  return {
    en: ({ decidedOn, position, decided, deviation }) =>
      `Decided on ${decidedOn}, from position ${position} of the log: ${said('en', decided)}${deviation === null ? '' : `, where the records said ${said('en', deviation.computed)}`}.`,
    ru: ({ decidedOn, position, decided, deviation }) =>
      `Решено ${decidedOn}, по позиции ${position} журнала событий: ${said('ru', decided)}${deviation === null ? '' : `; по данным учёта было: ${said('ru', deviation.computed)}`}.`,
    kk: ({ decidedOn, position, decided, deviation }) =>
      `${decidedOn} күні оқиғалар журналының ${position} орны бойынша шешілген: ${said('kk', decided)}${deviation === null ? '' : `; есеп деректері бойынша: ${said('kk', deviation.computed)}`}.`,
  };
};
