import type { MarkAct } from '@tirkeu/domain/assessment';
import type { Lang } from '../../lang.ts';
import type { Sayings } from '../../sayings.ts';
import { absenceIn, attemptIn } from '../../terms.ts';
import { who } from '../../who.ts';

type Of<A extends MarkAct['act']> = Extract<MarkAct, { readonly act: A }>;

const mark = ({ percent, letter }: { readonly percent: number | null; readonly letter: string }): string =>
  percent === null ? letter : `${percent}, ${letter}`;

const named = (lang: Lang, { discipline, name }: Of<'grade'>): string => (name === null ? discipline : `${discipline} ${name[lang]}`);

const pointNames: Readonly<Record<Lang, Readonly<Record<keyof Of<'rectification'>['points'], string>>>> = {
  en: { rating1: 'rating1', rating2: 'rating2', exam: 'exam', absence: 'absence', mark: 'mark' },
  ru: { rating1: 'рейтинг 1', rating2: 'рейтинг 2', exam: 'экзамен', absence: 'неявка', mark: 'зачёт' },
  kk: { rating1: '1-рейтинг', rating2: '2-рейтинг', exam: 'емтихан', absence: 'келмеу', mark: 'сынақ' },
};

const pointsIn = (lang: Lang, { points }: Of<'rectification'>): string => {
  const { rating1, rating2, exam, absence, mark: pass } = points;
  const names = pointNames[lang];
  const said: readonly (readonly [string, string | number | null])[] = [
    [names.rating1, rating1],
    [names.rating2, rating2],
    [names.exam, exam],
    [names.absence, absence === null ? null : absenceIn(lang, absence)],
    [names.mark, pass],
  ];
  return said.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`])).join(', ');
};

export const markSentences: Sayings<'act', MarkAct> = {
  grade: {
    en: (of) => `Statement ${of.statement}: ${named('en', of)} (${of.attempt}, ${of.term}): ${mark(of)}`,
    ru: (of) => `Ведомость ${of.statement}: ${named('ru', of)} (${attemptIn('ru', of.attempt)}, ${of.term}): ${mark(of)}`,
    kk: (of) => `${of.statement} тізімдемесі: ${named('kk', of)} (${attemptIn('kk', of.attempt)}, ${of.term}): ${mark(of)}`,
  },
  listing: {
    en: ({ statement, discipline, attempt, term }) => `Listed on open statement ${statement}: ${discipline} (${attempt}, ${term})`,
    ru: ({ statement, discipline, attempt, term }) =>
      `Внесён в открытую ведомость ${statement}: ${discipline} (${attemptIn('ru', attempt)}, ${term})`,
    kk: ({ statement, discipline, attempt, term }) =>
      `Ашық ${statement} тізімдемесіне енгізілген: ${discipline} (${attemptIn('kk', attempt)}, ${term})`,
  },
  rectification: {
    en: (of) =>
      `Rectification ${of.rectification} of statement ${of.statement} (proposed${who.en(of.proposedBy)} on ${of.proposedOn}, confirmed${who.en(of.confirmedBy)}): ${of.ground}; ${pointsIn('en', of)}; ${mark(of)}`,
    ru: (of) =>
      `Исправление ${of.rectification} ведомости ${of.statement}, предложено ${of.proposedOn}${who.ru(of.proposedBy)}, утверждено${who.ru(of.confirmedBy)}: ${of.ground}; ${pointsIn('ru', of)}; ${mark(of)}`,
    kk: (of) =>
      `${of.statement} тізімдемесінің ${of.rectification} түзетуі, ${of.proposedOn} күні ұсынылған${who.kk(of.proposedBy)}, бекітілген${who.kk(of.confirmedBy)}: ${of.ground}; ${pointsIn('kk', of)}; ${mark(of)}`,
  },
  voiding: {
    en: ({ statement, discipline, voidedBy, ground }) =>
      `Statement ${statement}${discipline === null ? '' : ` of ${discipline}`} voided${who.en(voidedBy)}: ${ground}`,
    ru: ({ statement, discipline, voidedBy, ground }) =>
      `Ведомость ${statement}${discipline === null ? '' : ` по дисциплине ${discipline}`} аннулирована${who.ru(voidedBy)}: ${ground}`,
    kk: ({ statement, discipline, voidedBy, ground }) =>
      `${discipline === null ? '' : `${discipline} пәні бойынша `}${statement} тізімдемесінің күші жойылған${who.kk(voidedBy)}: ${ground}`,
  },
};
