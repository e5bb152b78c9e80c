import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';

export const groupsMeanings: Meanings<'teachers.csv' | 'groups.csv'> = {
  'teachers.csv': {
    about: {
      en: 'Teachers: those who advise, examine, sign statements or supervise theses.',
      ru: 'Преподаватели: эдвайзеры, экзаменаторы, те, кто подписывает ведомости или руководит дипломными работами.',
      kk: 'Оқытушылар: эдвайзерлер, емтихан алушылар, тізімдемеге қол қоятындар не дипломдық жұмысқа жетекшілік ететіндер.',
    },
    columns: {
      teacher: { en: 'number of the teacher', ru: 'номер преподавателя', kk: 'оқытушы нөмірі' },
      surname: { en: 'surname', ru: 'фамилия', kk: 'тегі' },
      given_name: { en: 'given name', ru: 'имя', kk: 'аты' },
      patronymic: { en: 'patronymic, empty if there is none', ru: 'отчество, пусто, если его нет', kk: 'әкесінің аты, болмаса бос' },
      department: { en: 'department', ru: 'кафедра', kk: 'кафедрасы' },
    },
  },
  'groups.csv': {
    about: { en: 'Academic groups.', ru: 'Академические группы.', kk: 'Академиялық топтар.' },
    columns: {
      group: { en: 'code of the group', ru: 'код группы', kk: 'топ коды' },
      programme: named.programme,
      intake: {
        en: 'the calendar year in which the intake begins',
        ru: 'год приёма: календарный год, в котором начато обучение',
        kk: 'қабылдау жылы: оқу басталған күнтізбелік жыл',
      },
      language: { en: 'language of instruction', ru: 'язык обучения', kk: 'оқыту тілі' },
      adviser: { en: named.teacher.en, ru: 'эдвайзер, преподаватель', kk: 'эдвайзер, оқытушы' },
    },
  },
};
