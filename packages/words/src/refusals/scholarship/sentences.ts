import type { ConfirmAwardsRefusal, DraftAwardsRefusal } from '@tirkeu/domain/scholarship';
import type { Sentences } from '../sentence.ts';

export const scholarshipSentences: Sentences<DraftAwardsRefusal | ConfirmAwardsRefusal> = {
  'already-confirmed': {
    en: 'The scholarships of {term} were awarded on {decidedOn} to {students} students already; that is not decided anew.',
    ru: 'Стипендии за {term} уже назначены {decidedOn}, обучающихся: {students}; заново это не решается.',
    kk: '{term} стипендиялары {decidedOn} күні {students} білім алушыға тағайындалып қойған; қайта шешілмейді.',
  },
  'nothing-drafted': {
    en: 'No award of scholarships of {term} was drafted.',
    ru: 'Проект назначения стипендий за {term} не составлен.',
    kk: '{term} стипендияларын тағайындау жобасы жасалмаған.',
  },
  'not-yet-decided': {
    en: 'On {decidedOn} the day that decides the scholarships of {term} has not come: the last one of the re-sits, in any calendar.',
    ru: 'На {decidedOn} день, решающий о стипендиях за {term}, не наступил: последний день пересдач по всем календарям.',
    kk: '{decidedOn} күні {term} стипендиялары шешілетін күн, яғни барлық күнтізбе бойынша қайта тапсырудың соңғы күні, келмеген.',
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
  'deviation-without-ground': {
    en: 'Student {student}: drafted is {decided}, the records say {computed}; that needs a ground.',
    ru: 'Обучающийся {student}: в проекте {decided}, по данным учёта {computed}; нужно основание.',
    kk: '{student} білім алушысы: жобада {decided}, есеп деректері бойынша {computed}; негіздеме керек.',
  },
  'ground-without-deviation': {
    en: 'There is a ground for student {student}, whose scholarship is as the records say.',
    ru: 'Дано основание для обучающегося {student}, но расхождения с данными учёта нет.',
    kk: '{student} білім алушысына негіздеме берілген, бірақ есеп деректерінен айырма жоқ.',
  },
  'ground-given-twice': {
    en: 'There are two grounds for student {student}.',
    ru: 'Для обучающегося {student} дано два основания.',
    kk: '{student} білім алушысына екі негіздеме берілген.',
  },
};
