import type { Named } from '@tirkeu/exchange';
import type { Text } from '../lang.ts';

/** What a column means that names something of another file. */
export const named: Readonly<Record<Named, Text>> = {
  programme: { en: 'a programme', ru: 'программа', kk: 'бағдарлама' },
  discipline: { en: 'a discipline', ru: 'дисциплина', kk: 'пән' },
  teacher: { en: 'a teacher', ru: 'преподаватель', kk: 'оқытушы' },
  group: { en: 'a group', ru: 'группа', kk: 'топ' },
  student: { en: 'a student', ru: 'обучающийся', kk: 'білім алушы' },
  statement: { en: 'a statement', ru: 'ведомость', kk: 'тізімдеме' },
};
