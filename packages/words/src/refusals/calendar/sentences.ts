import type { NothingDrafted } from '@tirkeu/domain';
import type { AssignCalendarRefusal, AssignToStudentRefusal, LayDownCalendarRefusal } from '@tirkeu/domain/calendar';
import { reviewSentences } from '../reviews.ts';
import type { Sentences } from '../sentence.ts';

export const calendarSentences: Sentences<NothingDrafted | LayDownCalendarRefusal | AssignCalendarRefusal | AssignToStudentRefusal> = {
  'period-ends-before-it-begins': {
    en: 'A period ends on {to}, before it begins.',
    ru: 'Период кончается {to}, раньше, чем начинается.',
    kk: 'Кезең {to} күні, басталмай тұрып аяқталады.',
  },
  'term-does-not-fit-period': {
    en: 'The term does not fit the kind of period or its year.',
    ru: 'Академический период не подходит к виду периода или к его году.',
    kk: 'Академиялық кезең осы кезең түріне не оның жылына сай емес.',
  },
  'period-differs': {
    en: 'This period is recorded already, with another {field}.',
    ru: 'Этот период уже записан, поле {field} другое.',
    kk: 'Бұл кезең бұрын жазылған, {field} өрісі басқа.',
  },
  'period-listed-twice': {
    en: 'A period is listed twice.',
    ru: 'Период назван дважды.',
    kk: 'Кезең екі рет аталған.',
  },
  'no-such-calendar': {
    en: 'There is no calendar {calendar}.',
    ru: 'Календаря {calendar} нет.',
    kk: '{calendar} күнтізбесі жоқ.',
  },
  'no-such-programme': {
    en: 'There is no programme {programme}.',
    ru: 'Программы {programme} нет.',
    kk: '{programme} бағдарламасы жоқ.',
  },
  'no-such-student': {
    en: 'There is no student {student}.',
    ru: 'Обучающегося {student} нет.',
    kk: '{student} білім алушысы жоқ.',
  },
  ...reviewSentences,
};
