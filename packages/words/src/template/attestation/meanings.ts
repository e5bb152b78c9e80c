import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';

export const attestationMeanings: Meanings<'theses.csv' | 'attestation.csv'> = {
  'theses.csv': {
    about: { en: 'Theses.', ru: 'Дипломные работы.', kk: 'Дипломдық жұмыстар.' },
    columns: {
      student: named.student,
      topic: { en: 'the topic', ru: 'тема', kk: 'тақырыбы' },
      supervisor: { en: named.teacher.en, ru: 'научный руководитель, преподаватель', kk: 'ғылыми жетекші, оқытушы' },
      reviewer: {
        en: 'who reviews it, in free words',
        ru: 'рецензент, свободным текстом',
        kk: 'рецензент, еркін мәтінмен',
      },
      topic_approved_on: { en: 'the day on which the topic was approved', ru: 'день утверждения темы', kk: 'тақырып бекітілген күн' },
      originality_percent: {
        en: 'outcome of the check of originality',
        ru: 'результат проверки на оригинальность',
        kk: 'түпнұсқалыққа тексеру нәтижесі',
      },
      predefence_on: { en: 'the day of the pre-defence', ru: 'день предзащиты', kk: 'алдын ала қорғау күні' },
    },
  },
  'attestation.csv': {
    about: {
      en: 'State attestation: examinations and defences.',
      ru: 'Итоговая аттестация: экзамены и защиты.',
      kk: 'Қорытынды аттестаттау: емтихандар мен қорғаулар.',
    },
    columns: {
      student: named.student,
      kind: {
        en: 'state examination or defence of the thesis',
        ru: 'государственный экзамен (state-exam) или защита дипломной работы (diploma-defence)',
        kk: 'мемлекеттік емтихан (state-exam) не дипломдық жұмысты қорғау (diploma-defence)',
      },
      minutes_number: { en: 'number of the minutes', ru: 'номер протокола', kk: 'хаттама нөмірі' },
      held_on: {
        en: 'the day on which it was held; the policy of that day gives the letter',
        ru: 'день проведения; букву дают правила оценивания этого дня',
        kk: 'өткізілген күні; әріпті осы күнгі бағалау ережелері береді',
      },
      percent: { en: 'the outcome', ru: 'результат', kk: 'нәтижесі' },
      credits: {
        en: 'academic credits that it gives when passed',
        ru: 'академические кредиты, которые она даёт при успешной сдаче',
        kk: 'сәтті тапсырылса берілетін академиялық кредиттер',
      },
    },
  },
};
