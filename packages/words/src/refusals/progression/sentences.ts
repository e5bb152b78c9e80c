import type { ConfirmPromotionRefusal, ConfirmRatingRefusal, DraftPromotionRefusal, DraftRatingRefusal } from '@tirkeu/domain/progression';
import type { Sentences } from '../sentence.ts';

export const progressionSentences: Sentences<DraftPromotionRefusal | ConfirmPromotionRefusal | DraftRatingRefusal | ConfirmRatingRefusal> =
  {
    'already-confirmed': {
      en: 'This was confirmed for {year} on {decidedOn} already, with {students} students; it is not decided anew.',
      ru: 'За {year} это уже утверждено {decidedOn}, обучающихся: {students}; заново это не решается.',
      kk: '{year} жылы үшін бұл {decidedOn} күні бекітіліп қойған, білім алушылар саны: {students}; қайта шешілмейді.',
    },
    'nothing-drafted': {
      en: 'Nothing was drafted for {year} that could be confirmed.',
      ru: 'За {year} нет проекта, который можно утвердить.',
      kk: '{year} жылы үшін бекітетін жоба жасалмаған.',
    },
    'not-yet-decided': {
      en: 'On {decidedOn} the day that decides it for {year} has not come: the last one of the period, in any calendar.',
      ru: 'На {decidedOn} решающий день за {year} не наступил: последний день периода по всем календарям.',
      kk: '{decidedOn} күні {year} жылы бойынша шешуші күн, яғни барлық күнтізбе бойынша кезеңнің соңғы күні, келмеген.',
    },
    'nobody-listed': {
      en: 'Nobody is listed for {year}.',
      ru: 'За {year} никто не назван.',
      kk: '{year} жылына ешкім аталмаған.',
    },
    'student-listed-twice': {
      en: 'Student {student} is listed twice.',
      ru: 'Обучающийся {student} назван дважды.',
      kk: '{student} білім алушысы екі рет аталған.',
    },
    'no-such-student': {
      en: 'There is no student {student}.',
      ru: 'Обучающегося {student} нет.',
      kk: '{student} білім алушысы жоқ.',
    },
    'before-first-policy': {
      en: 'No policy is in force on {decidedOn}.',
      ru: 'На {decidedOn} не действует ни одна политика.',
      kk: '{decidedOn} күні ешқандай саясат күшінде емес.',
    },
    'threshold-differs': {
      en: 'The policy has another transfer point for course {course} (student {student}): {threshold}.',
      ru: 'По политике переводной балл курса {course} другой (обучающийся {student}): {threshold}.',
      kk: 'Саясат бойынша {course}-курстың көшу балы басқа ({student} білім алушысы): {threshold}.',
    },
    'deviation-without-ground': {
      en: 'Student {student}: drafted is {decided}, the records say {computed}; that needs a ground.',
      ru: 'Обучающийся {student}: в проекте {decided}, по данным учёта {computed}; нужно основание.',
      kk: '{student} білім алушысы: жобада {decided}, есеп деректері бойынша {computed}; негіздеме керек.',
    },
    'ground-without-deviation': {
      en: 'There is a ground for student {student}, about whom nothing differs from the records.',
      ru: 'Дано основание для обучающегося {student}, но расхождения с данными учёта нет.',
      kk: '{student} білім алушысына негіздеме берілген, бірақ есеп деректерінен айырма жоқ.',
    },
    'ground-given-twice': {
      en: 'There are two grounds for student {student}.',
      ru: 'Для обучающегося {student} дано два основания.',
      kk: '{student} білім алушысына екі негіздеме берілген.',
    },
  };
