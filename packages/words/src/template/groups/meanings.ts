import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';
import { intake, language, personsName } from '../recurring.ts';

export const groupsMeanings: Meanings<'teachers.csv' | 'groups.csv'> = {
  'teachers.csv': {
    about: {
      en: 'Teachers: those who advise, examine, sign statements or supervise theses.',
      ru: 'Преподаватели: эдвайзеры, экзаменаторы, те, кто подписывает ведомости или руководит дипломными работами.',
      kk: 'Оқытушылар: эдвайзерлер, емтихан алушылар, тізімдемеге қол қоятындар не дипломдық жұмысқа жетекшілік ететіндер.',
    },
    columns: {
      teacher: { en: 'number of the teacher', ru: 'номер преподавателя', kk: 'оқытушы нөмірі' },
      ...personsName,
      department: { en: 'department', ru: 'кафедра', kk: 'кафедрасы' },
    },
  },
  'groups.csv': {
    about: { en: 'Academic groups.', ru: 'Академические группы.', kk: 'Академиялық топтар.' },
    columns: {
      group: { en: 'code of the group', ru: 'код группы', kk: 'топ коды' },
      programme: named.programme,
      intake,
      language,
      adviser: { en: named.teacher.en, ru: 'эдвайзер, преподаватель', kk: 'эдвайзер, оқытушы' },
    },
  },
};
