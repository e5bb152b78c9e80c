import type { EnterDisciplineRefusal, LayDownRefusal, OpenProgrammeRefusal } from '@tirkeu/domain/curriculum';
import type { Sentences } from '../sentence.ts';

export const curriculumSentences: Sentences<EnterDisciplineRefusal | LayDownRefusal | OpenProgrammeRefusal> = {
  'programme-differs': {
    en: 'Programme {programme} is recorded already, with another {field}.',
    ru: 'Программа {programme} уже записана, поле {field} другое.',
    kk: '{programme} бағдарламасы бұрын жазылған, {field} өрісі басқа.',
  },
  'discipline-differs': {
    en: 'Discipline {discipline} is recorded already, with another {field}.',
    ru: 'Дисциплина {discipline} уже записана, поле {field} другое.',
    kk: '{discipline} пәні бұрын жазылған, {field} өрісі басқа.',
  },
  'no-such-programme': {
    en: 'There is no programme {programme}.',
    ru: 'Программы {programme} нет.',
    kk: '{programme} бағдарламасы жоқ.',
  },
  'no-such-discipline': {
    en: 'There is no discipline {discipline}.',
    ru: 'Дисциплины {discipline} нет.',
    kk: '{discipline} пәні жоқ.',
  },
  'semester-beyond-programme': {
    en: 'Discipline {discipline} stands in semester {semester}, but the programme has {semesters}.',
    ru: 'Дисциплина {discipline} стоит в семестре {semester}, а в программе их {semesters}.',
    kk: '{discipline} пәні {semester}-семестрде тұр, ал бағдарламада {semesters} семестр бар.',
  },
  'curriculum-row-differs': {
    en: 'Discipline {discipline} stands in this curriculum already, with another {field}.',
    ru: 'Дисциплина {discipline} уже есть в этом учебном плане, поле {field} другое.',
    kk: '{discipline} пәні бұл оқу жоспарында бар, {field} өрісі басқа.',
  },
  'discipline-listed-twice': {
    en: 'Discipline {discipline} is listed twice.',
    ru: 'Дисциплина {discipline} названа дважды.',
    kk: '{discipline} пәні екі рет аталған.',
  },
};
