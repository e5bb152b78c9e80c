import type { Meanings } from '../meanings.ts';
import { named } from '../named.ts';

export const assessmentMeanings: Meanings<'statements.csv' | 'marks.csv'> = {
  'statements.csv': {
    about: {
      en: 'Statements of marks. One without `closed_on` is open: it may be closed by a later folder, and its marks changed until then.',
      ru: 'Ведомости. Ведомость без `closed_on` открыта: её может закрыть одна из следующих папок, а до того её оценки можно менять.',
      kk: 'Тізімдемелер. `closed_on` толтырылмаған тізімдеме ашық: оны кейінгі қалта жаба алады, оған дейін бағаларын өзгертуге болады.',
    },
    columns: {
      statement: { en: 'number of the statement', ru: 'номер ведомости', kk: 'тізімдеме нөмірі' },
      term: { en: 'the term', ru: 'академический период', kk: 'академиялық кезең' },
      discipline: named.discipline,
      group: named.group,
      attempt: {
        en: 'regular; individual, after a valid absence; fx, a re-sit of the exam; repeat, after studying the discipline again',
        ru: 'regular – основная; individual – индивидуальная, после неявки по уважительной причине; fx – пересдача экзамена; repeat – после повторного изучения дисциплины',
        kk: 'regular – негізгі; individual – жеке, дәлелді себеппен келмегеннен кейін; fx – емтиханды қайта тапсыру; repeat – пәнді қайта оқығаннан кейін',
      },
      teacher: named.teacher,
      issued_on: {
        en: 'the day of issue; the policy of that day grades the marks',
        ru: 'день выдачи; оценки ставятся по правилам оценивания этого дня',
        kk: 'берілген күні; бағалар осы күнгі бағалау ережелерімен қойылады',
      },
      closed_on: {
        en: 'the day of closing; empty while the statement is open',
        ru: 'день закрытия; пусто, пока ведомость открыта',
        kk: 'жабылған күні; тізімдеме ашық тұрғанда бос',
      },
    },
  },
  'marks.csv': {
    about: {
      en: 'Marks, one row for each student of a statement.',
      ru: 'Оценки, строка на каждого обучающегося в ведомости.',
      kk: 'Бағалар, тізімдемедегі әр білім алушыға бір жол.',
    },
    columns: {
      statement: named.statement,
      student: named.student,
      rating1: {
        en: 'rating of the first half of the term; where the discipline ends with an exam',
        ru: 'рейтинг первой половины периода; если дисциплина завершается экзаменом',
        kk: 'кезеңнің бірінші жартысының рейтингі; пән емтиханмен аяқталса',
      },
      rating2: { en: 'rating of the second half', ru: 'рейтинг второй половины', kk: 'екінші жартысының рейтингі' },
      exam: {
        en: 'mark of the exam; empty for those not admitted or absent',
        ru: 'оценка за экзамен; пусто у тех, кто не допущен или не явился',
        kk: 'емтихан бағасы; жіберілмегендер мен келмегендерде бос',
      },
      absence: {
        en: 'absence from the exam, instead of a mark',
        ru: 'неявка на экзамен, вместо оценки: valid – по уважительной причине, invalid – по неуважительной',
        kk: 'емтиханға келмеу, баға орнына: valid – дәлелді себеппен, invalid – дәлелсіз себеппен',
      },
      mark: {
        en: 'passed or not; where the discipline ends with a pass',
        ru: 'зачтено (P) или нет (NP); если дисциплина завершается зачётом',
        kk: 'сынақ тапсырылды (P) не тапсырылмады (NP); пән сынақпен аяқталса',
      },
    },
  },
};
