import type { Text } from '../../lang.ts';
import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';
import { intake } from '../recurring.ts';

const names: Readonly<Record<'name_kk' | 'name_ru' | 'name_en', Text>> = {
  name_kk: { en: 'its name in Kazakh', ru: 'название на казахском', kk: 'қазақша атауы' },
  name_ru: { en: 'its name in Russian', ru: 'название на русском', kk: 'орысша атауы' },
  name_en: { en: 'its name in English', ru: 'название на английском', kk: 'ағылшынша атауы' },
};

export const curriculumMeanings: Meanings<'programmes.csv' | 'disciplines.csv' | 'curricula.csv'> = {
  'programmes.csv': {
    about: { en: 'Educational programmes.', ru: 'Образовательные программы.', kk: 'Білім беру бағдарламалары.' },
    columns: {
      programme: { en: 'code of the programme', ru: 'код программы', kk: 'бағдарлама коды' },
      ...names,
      degree: {
        en: 'the degree it leads to',
        ru: 'степень, к которой она ведёт: bachelor – бакалавр',
        kk: 'бағдарлама беретін дәреже: bachelor – бакалавр',
      },
      credits: {
        en: 'academic credits of the whole programme',
        ru: 'академические кредиты всей программы',
        kk: 'бүкіл бағдарламаның академиялық кредиттері',
      },
      years: { en: 'length of study in years', ru: 'срок обучения в годах', kk: 'оқу мерзімі, жылмен' },
    },
  },
  'disciplines.csv': {
    about: { en: 'The catalogue of disciplines.', ru: 'Каталог дисциплин.', kk: 'Пәндер каталогы.' },
    columns: {
      discipline: { en: 'code of the discipline', ru: 'код дисциплины', kk: 'пән коды' },
      ...names,
      credits: { en: 'academic credits', ru: 'академические кредиты', kk: 'академиялық кредиттер' },
      cycle: {
        en: 'general, basic or profile disciplines',
        ru: 'цикл: GED – общеобразовательные, BD – базовые, PD – профилирующие дисциплины',
        kk: 'цикл: GED – жалпы білім беру пәндері, BD – базалық пәндер, PD – бейіндеуші пәндер',
      },
      component: {
        en: 'required, of the university, or of choice',
        ru: 'компонент: OK – обязательный, VK – вузовский, KV – по выбору',
        kk: 'компонент: OK – міндетті, VK – жоғары оқу орны, KV – таңдау компоненті',
      },
      control: {
        en: 'how it ends: with an exam, or with a pass',
        ru: 'чем завершается: exam – экзаменом, pass – зачётом',
        kk: 'немен аяқталады: exam – емтиханмен, pass – сынақпен',
      },
      counts_in_gpa: {
        en: 'whether its grades count in the GPA',
        ru: 'входят ли её оценки в GPA',
        kk: 'бағалары GPA-ға кіре ме',
      },
    },
  },
  'curricula.csv': {
    about: {
      en: 'Curricula: which discipline an intake of a programme takes in which semester.',
      ru: 'Учебные планы: какую дисциплину и в каком семестре изучает год приёма программы.',
      kk: 'Оқу жоспарлары: бағдарламаның қабылдау жылы қай пәнді қай семестрде оқиды.',
    },
    columns: {
      programme: named.programme,
      intake,
      semester: {
        en: 'semester of study, up to twice the years of the programme',
        ru: 'семестр обучения, не больше удвоенного числа лет программы',
        kk: 'оқу семестрі, бағдарлама жылдарының екі еселенген санынан аспайды',
      },
      discipline: named.discipline,
      kind: {
        en: 'whether it must be taken or is chosen',
        ru: 'обязательна она (required) или по выбору (elective)',
        kk: 'міндетті (required) не таңдау бойынша (elective)',
      },
    },
  },
};
