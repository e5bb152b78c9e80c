import type { RegisterStudentRefusal } from '@tirkeu/domain/students';
import type { Sentences } from '../sentence.ts';

export const studentsSentences: Sentences<RegisterStudentRefusal> = {
  'student-differs': {
    en: 'Student {student} is registered already, with another {field}.',
    ru: 'Обучающийся {student} уже записан, поле {field} другое.',
    kk: '{student} білім алушысы бұрын жазылған, {field} өрісі басқа.',
  },
  'iin-missing': {
    en: 'Student {student} is a citizen of Kazakhstan and needs an IIN.',
    ru: 'Обучающийся {student} — гражданин Казахстана, ему нужен ИИН.',
    kk: '{student} білім алушысы — Қазақстан азаматы, оған ЖСН керек.',
  },
  'iin-contradicts': {
    en: 'The IIN of student {student} contradicts {field}.',
    ru: 'ИИН обучающегося {student} противоречит полю {field}.',
    kk: '{student} білім алушысының ЖСН-і {field} өрісіне қайшы.',
  },
  'iin-taken': {
    en: 'The IIN of student {student} is that of student {holder}: one person is entered once.',
    ru: 'ИИН обучающегося {student} уже у обучающегося {holder}: одно лицо записывается один раз.',
    kk: '{student} білім алушысының ЖСН-і {holder} білім алушысында бар: бір тұлға бір рет жазылады.',
  },
};
