import type { Text } from '../lang.ts';

/** What a column means that several files have: the intake. */
export const intake: Text = {
  en: 'the calendar year in which the intake begins',
  ru: 'год приёма: календарный год, в котором начато обучение',
  kk: 'қабылдау жылы: оқу басталған күнтізбелік жыл',
};

/** The language. */
export const language: Text = { en: 'language of instruction', ru: 'язык обучения', kk: 'оқыту тілі' };

/** The parts of a person's name. */
export const personsName = {
  surname: { en: 'surname', ru: 'фамилия', kk: 'тегі' },
  given_name: { en: 'given name', ru: 'имя', kk: 'аты' },
  patronymic: { en: 'patronymic, empty if there is none', ru: 'отчество, пусто, если его нет', kk: 'әкесінің аты, болмаса бос' },
} as const satisfies Readonly<Record<string, Text>>;
