import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';
import { language } from '../recurring.ts';

export const orderMeanings: Meanings<'orders.csv'> = {
  'orders.csv': {
    about: {
      en: 'Orders on the composition of students, one row for each student of an order.',
      ru: 'Приказы по контингенту обучающихся, строка на каждого обучающегося в приказе.',
      kk: 'Білім алушылар контингенті бойынша бұйрықтар, бұйрықтағы әр білім алушыға бір жол.',
    },
    columns: {
      order_number: {
        en: 'number of the order; one number has one date and one kind',
        ru: 'номер приказа; у одного номера одна дата и один вид',
        kk: 'бұйрық нөмірі; бір нөмірдің күні мен түрі біреу ғана',
      },
      order_date: {
        en: 'date of the order: the office knew it from then on',
        ru: 'дата приказа: с этого дня он известен офису регистратора',
        kk: 'бұйрық күні: тіркеуші кеңсесі оны осы күннен бастап біледі',
      },
      kind: { en: 'kind of the order', ru: 'вид приказа', kk: 'бұйрық түрі' },
      student: named.student,
      effective_on: { en: 'the day from which it works', ru: 'день, с которого он действует', kk: 'күшіне енетін күні' },
      programme: named.programme,
      group: named.group,
      course: { en: 'year of study', ru: 'курс обучения', kk: 'оқу курсы' },
      form: {
        en: 'form of study',
        ru: 'форма обучения: full-time – очная, part-time – заочная, distance – дистанционная',
        kk: 'оқу нысаны: full-time – күндізгі, part-time – сырттай, distance – қашықтан',
      },
      language,
      funding: {
        en: 'source of funding',
        ru: 'основа обучения: grant – образовательный грант, paid – платная основа',
        kk: 'қаржыландыру көзі: grant – білім беру гранты, paid – ақылы негіз',
      },
      reason: {
        en: 'reason of a leave or dismissal',
        ru: 'причина академического отпуска или отчисления',
        kk: 'академиялық демалыстың не оқудан шығарудың себебі',
      },
      until: {
        en: 'the day until which a leave is granted',
        ru: 'день, до которого предоставлен отпуск',
        kk: 'демалыс қай күнге дейін берілгені',
      },
      institution: { en: 'the other institution of a transfer', ru: 'другая организация при переводе', kk: 'ауысудағы басқа ұйым' },
      new_surname: { en: 'new surname', ru: 'новая фамилия', kk: 'жаңа тегі' },
      new_given_name: { en: 'new given name', ru: 'новое имя', kk: 'жаңа аты' },
      new_patronymic: {
        en: 'new patronymic; empty means none',
        ru: 'новое отчество; пустое поле значит, что отчества нет',
        kk: 'әкесінің жаңа аты; бос болса, әкесінің аты жоқ',
      },
      cancels: {
        en: 'number of the order that is cancelled; it lists this student',
        ru: 'номер отменяемого приказа; этот обучающийся в нём есть',
        kk: 'күші жойылатын бұйрықтың нөмірі; онда осы білім алушы бар',
      },
    },
  },
};
