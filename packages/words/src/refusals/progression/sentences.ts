import type { ConfirmPromotionRefusal } from '@tirkeu/domain/progression';
import type { Sentences } from '../sentence.ts';

export const progressionSentences: Sentences<ConfirmPromotionRefusal> = {
  'already-confirmed': {
    en: 'The promotion of {year} was confirmed on {decidedOn} for {students} students already, and otherwise.',
    ru: 'Перевод за {year} уже утверждён {decidedOn} для {students} обучающихся, и иначе.',
    kk: '{year} жылғы көшіру {decidedOn} күні {students} білім алушыға басқаша бекітіліп қойған.',
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
};
