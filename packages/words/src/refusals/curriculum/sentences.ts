import type { NothingDrafted } from '@tirkeu/domain';
import type {
  ApproveCurriculumRefusal,
  ApproveDisciplineRefusal,
  ApproveProgrammeRefusal,
  EnterDisciplineRefusal,
  LayDownRefusal,
  OpenProgrammeRefusal,
} from '@tirkeu/domain/curriculum';
import { reviewSentences } from '../reviews.ts';
import type { Sentences } from '../sentence.ts';

export const curriculumSentences: Sentences<
  | EnterDisciplineRefusal
  | LayDownRefusal
  | OpenProgrammeRefusal
  | ApproveCurriculumRefusal
  | ApproveDisciplineRefusal
  | ApproveProgrammeRefusal
  | NothingDrafted
> = {
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
  'curriculum-beyond-programme': {
    en: 'The curriculum of intake {intake} reaches semester {semester}, but the programme {programme} would have {semesters}.',
    ru: 'Учебный план набора {intake} доходит до семестра {semester}, а в программе {programme} их было бы {semesters}.',
    kk: '{intake} жылғы қабылдаудың оқу жоспары {semester}-семестрге дейін барады, ал {programme} бағдарламасында {semesters} семестр болар еді.',
  },
  'version-not-later': {
    en: 'Discipline {discipline} has a version in force from {before}; the next one must come later than that, not on {inForceFrom}.',
    ru: 'У дисциплины {discipline} есть версия, действующая с {before}; следующая должна вступить позже, а не {inForceFrom}.',
    kk: '{discipline} пәнінің {before} күнінен күшінде нұсқасы бар; келесісі {inForceFrom} емес, одан кейін күшіне енуі керек.',
  },
  ...reviewSentences,
};
