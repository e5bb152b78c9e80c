import type { AwardRefusal } from '@tirkeu/domain/scholarship';
import type { Sentences } from '../sentence.ts';

export const scholarshipSentences: Sentences<AwardRefusal> = {
  'already-awarded': {
    en: 'The scholarships of {term} were awarded on {decidedOn} to {students} students already, and otherwise.',
    ru: 'Стипендии за {term} уже назначены {decidedOn} для {students} обучающихся, и иначе.',
    kk: '{term} стипендиялары {decidedOn} күні {students} білім алушыға басқаша тағайындалып қойған.',
  },
  'nobody-listed': {
    en: 'Nobody is listed for {term}.',
    ru: 'За {term} никто не назван.',
    kk: '{term} кезеңіне ешкім аталмаған.',
  },
  'no-scholarship-for-summer': {
    en: 'There is no scholarship for the summer term {term}.',
    ru: 'За летний семестр {term} стипендия не назначается.',
    kk: '{term} жазғы семестріне стипендия тағайындалмайды.',
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
};
