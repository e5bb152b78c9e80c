import type { Lang, Text } from '../lang.ts';

/** The form that a value should have, in the terms of JSON Schema. */
export type Form = { readonly [term: string]: unknown };

/** Forms that have a name of their own. */
const named: Readonly<Record<string, Text>> = {
  CalendarDate: {
    en: 'a day of the calendar written yyyy-mm-dd',
    ru: 'день календаря в виде гггг-мм-дд',
    kk: 'жжжж-аа-кк түрінде жазылған күнтізбе күні',
  },
  CalendarYear: { en: 'a calendar year, such as 2018', ru: 'календарный год, например 2018', kk: 'күнтізбелік жыл, мысалы 2018' },
  AcademicYear: { en: 'an academic year, such as 2018-19', ru: 'учебный год, например 2018-19', kk: 'оқу жылы, мысалы 2018-19' },
  Term: {
    en: 'a term, such as 2018-19/1, 2018-19/2 or 2018-19/S',
    ru: 'академический период: 2018-19/1, 2018-19/2 или 2018-19/S',
    kk: 'академиялық кезең: 2018-19/1, 2018-19/2 не 2018-19/S',
  },
  Iin: {
    en: 'an IIN: 12 digits, the last of them the check digit',
    ru: 'ИИН: 12 цифр, последняя из них контрольная',
    kk: 'ЖСН: 12 цифр, соңғысы бақылау цифры',
  },
  Decimal: {
    en: 'a decimal number written as a text, such as "0.6"',
    ru: 'десятичное число, записанное текстом, например "0.6"',
    kk: 'мәтін түрінде жазылған ондық сан, мысалы "0.6"',
  },
  Cursor: {
    en: '`next` of a page of this same question',
    ru: '`next` страницы этого же вопроса',
    kk: 'осы сұрақ бетінің `next` мәні',
  },
};

const ofType: Readonly<Record<string, Text>> = {
  string: {
    en: 'a text, not empty and without blanks around it',
    ru: 'непустой текст без пробелов по краям',
    kk: 'шеттерінде бос орын жоқ, бос емес мәтін',
  },
  number: { en: 'a number', ru: 'число', kk: 'сан' },
  integer: { en: 'a whole number', ru: 'целое число', kk: 'бүтін сан' },
  boolean: { en: 'true or false', ru: 'true или false', kk: 'true не false' },
  array: { en: 'a list', ru: 'список', kk: 'тізім' },
  object: {
    en: 'an object, with nothing sealed in it',
    ru: 'объект, в котором ничего не запечатано',
    kk: 'ішінде мөрленген ештеңе жоқ нысан',
  },
  null: { en: 'null', ru: 'null', kk: 'null' },
};

const others: Text = { en: 'a value of its kind', ru: 'значение своего вида', kk: 'өз түріндегі мән' };

const oneOf = (words: string): Text => ({ en: `one of: ${words}`, ru: `одно из: ${words}`, kk: `мыналардың бірі: ${words}` });

const columns = (words: string): Text => ({
  en: `columns with commas between them, each with - before it for downwards; the columns are: ${words}`,
  ru: `столбцы через запятую, с - впереди по убыванию; столбцы: ${words}`,
  kk: `үтірмен бөлінген бағандар, кему ретіне алдында -; бағандар: ${words}`,
});

const between = (from: number, to: number): Text => ({
  en: `a whole number from ${from} to ${to}`,
  ru: `целое число от ${from} до ${to}`,
  kk: `${from} мен ${to} аралығындағы бүтін сан`,
});

const some: Text = { en: 'a list with at least one member', ru: 'список хотя бы из одного элемента', kk: 'кемінде бір элементі бар тізім' };

const or: Text = { en: ' or ', ru: ' или ', kk: ' не ' };

const list = (words: unknown): string | undefined => (Array.isArray(words) ? words.map(String).join(', ') : undefined);

/** A form as people say it: "a whole number from 0 to 100". */
export const formIn = (lang: Lang, form: Form): string => {
  const { title, type, const: only, minimum, maximum, minItems, anyOf } = form;
  if (typeof title === 'string' && named[title] !== undefined) return named[title][lang];
  const [sorted, words] = [list(form['x-columns']), list(form['enum'])];
  if (sorted !== undefined) return columns(sorted)[lang];
  if (words !== undefined) return oneOf(words)[lang];
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(anyOf)) return (anyOf as readonly Form[]).map((one) => formIn(lang, one)).join(or[lang]);
  if (typeof minimum === 'number' && typeof maximum === 'number') return between(minimum, maximum)[lang];
  if (minItems !== undefined) return some[lang];
  return (typeof type === 'string' ? (ofType[type] ?? others) : others)[lang];
};
