import type { Meanings } from '../meanings.ts';
import { personsName } from '../recurring.ts';

export const studentsMeanings: Meanings<'students.csv'> = {
  'students.csv': {
    about: { en: 'Personal files of the students.', ru: 'Личные дела обучающихся.', kk: 'Білім алушылардың жеке істері.' },
    columns: {
      student: {
        en: 'number of the student, kept for life',
        ru: 'номер обучающегося, один на всю жизнь',
        kk: 'білім алушының нөмірі, өмір бойы өзгермейді',
      },
      iin: {
        en: 'individual identification number; may be empty only where citizenship is not KZ',
        ru: 'ИИН; может быть пустым, только если гражданство не KZ',
        kk: 'ЖСН; азаматтығы KZ болмаса ғана бос бола алады',
      },
      ...personsName,
      born_on: { en: 'birth date', ru: 'дата рождения', kk: 'туған күні' },
      sex: { en: 'sex', ru: 'пол: m – мужской, f – женский', kk: 'жынысы: m – ер, f – әйел' },
      citizenship: {
        en: 'code of the country, KZ for Kazakhstan',
        ru: 'код страны гражданства, у Казахстана KZ',
        kk: 'азаматтығы бар елдің коды, Қазақстандікі KZ',
      },
      social_category: {
        en: 'orphan or disabled, else empty',
        ru: 'социальная категория: orphan – сирота, disabled – лицо с инвалидностью, иначе пусто',
        kk: 'әлеуметтік санат: orphan – жетім, disabled – мүгедектігі бар адам, әйтпесе бос',
      },
    },
  },
};
