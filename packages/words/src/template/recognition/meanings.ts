import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';

export const recognitionMeanings: Meanings<'recognised.csv'> = {
  'recognised.csv': {
    about: {
      en: 'Disciplines studied elsewhere and recognised by a transfer-in or restoration order.',
      ru: 'Дисциплины, изученные в другой организации и перезачтённые по приказу `transfer-in` или `restoration`.',
      kk: 'Басқа ұйымда оқылып, `transfer-in` не `restoration` бұйрығы бойынша қайта есепке алынған пәндер.',
    },
    columns: {
      student: named.student,
      discipline: named.discipline,
      recognised_on: {
        en: 'the day of recognition; the policy of that day gives the letter',
        ru: 'день перезачёта; букву дают правила оценивания этого дня',
        kk: 'қайта есепке алынған күн; әріпті осы күнгі бағалау ережелері береді',
      },
      percent: {
        en: 'final percent, which must pass; empty gives the letter T',
        ru: 'итоговый процент, не ниже проходного; пусто – буква T',
        kk: 'қорытынды пайыз, өту шегінен төмен емес; бос болса, T әрпі',
      },
      institution: { en: 'where it was studied', ru: 'где изучена', kk: 'қайда оқылғаны' },
      order_number: {
        en: 'a transfer-in or restoration order of the student',
        ru: 'приказ об этом обучающемся: перевод из другой организации или восстановление',
        kk: 'осы білім алушының бұйрығы: басқа ұйымнан ауысып келу не қайта қабылдау',
      },
    },
  },
};
