import type { ScholarshipReason } from '@tirkeu/domain/scholarship';
import type { Sayings } from '../../sayings.ts';
import { awardIn } from '../../terms.ts';
import { runSaying } from '../run.ts';

export const scholarshipSentences: Sayings<'why', ScholarshipReason> = {
  scholarship: {
    en: ({ because }) =>
      ({
        'not-active': 'Only active students have a scholarship.',
        'not-full-time': 'Only full-time students have a scholarship.',
        'not-on-grant': 'Only students on a grant have a scholarship.',
        'no-letters': 'No regular attempt of the term, passes aside, was known that day.',
        'all-excellent': 'All letters are among the excellent ones: increased.',
        'all-good-or-excellent': 'All letters are among the good or excellent ones: standard.',
        'none-failing-and-social': 'No letter fails, none is NP or I, and the student is of a social category: social.',
        'letters-too-low': 'The letters are not all in the lists.',
      })[because],
    ru: ({ because }) =>
      ({
        'not-active': 'Стипендию получают только обучающиеся, продолжающие учёбу.',
        'not-full-time': 'Стипендию получают только обучающиеся очной формы.',
        'not-on-grant': 'Стипендию получают только обучающиеся по образовательному гранту.',
        'no-letters': 'На этот день не известно ни одной основной попытки за период, не считая зачётов.',
        'all-excellent': 'Все оценки — из списка отличных: повышенная.',
        'all-good-or-excellent': 'Все оценки — из списков хороших и отличных: обычная.',
        'none-failing-and-social': 'Неудовлетворительных оценок, NP и I нет, обучающийся относится к социальной категории: социальная.',
        'letters-too-low': 'Не все оценки входят в списки.',
      })[because],
    kk: ({ because }) =>
      ({
        'not-active': 'Шәкіртақыны тек оқып жүрген білім алушылар алады.',
        'not-full-time': 'Шәкіртақыны тек күндізгі нысандағы білім алушылар алады.',
        'not-on-grant': 'Шәкіртақыны тек білім беру грантымен оқитындар алады.',
        'no-letters': 'Сол күні кезеңнің сынақтан басқа бірде-бір негізгі әрекеті белгілі болмаған.',
        'all-excellent': 'Барлық баға өте жақсылар тізімінде: жоғарылатылған.',
        'all-good-or-excellent': 'Барлық баға жақсы және өте жақсылар тізімінде: әдеттегі.',
        'none-failing-and-social': 'Қанағаттанарлықсыз баға, NP және I жоқ, білім алушының әлеуметтік санаты бар: әлеуметтік.',
        'letters-too-low': 'Бағалардың бәрі тізімдерде емес.',
      })[because],
  },
  'scholarship-decided': runSaying(awardIn),
};
