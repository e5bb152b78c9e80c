import {
  compare,
  type Control,
  type Decimal,
  type Fraction,
  fraction,
  type Percent,
  plus,
  roundHalfUp,
  times,
  type Traditional,
  valueOf,
  wholeNumber,
} from '../kernel/index.ts';
import { lowestRow, passes, type PolicyRules, rowFor } from '../policy/index.ts';
import type { Absence, Attempt } from './events.ts';

/** Points of one student in one statement. */
export type Points = {
  readonly rating1?: number;
  readonly rating2?: number;
  readonly exam?: number;
  readonly absence?: Absence;
  readonly mark?: 'P' | 'NP';
};

/** A grade. `I`, `P`, `NP` and `T` have a letter only. */
export type Grade = {
  readonly letter: string;
  readonly admitted?: boolean;
  readonly percent?: Percent;
  readonly points?: Decimal;
  readonly traditional?: Traditional;
};

/** What is missing for a grade to be given. */
export type Missing = 'rating1' | 'rating2' | 'exam' | 'mark';

type GradingRules = Pick<PolicyRules, 'scale' | 'finalGrade' | 'admission' | 'exam'>;

/** The rating of admission: the mean of the two ratings, exact (EXCHANGE rule 3). */
export const ratingOf = (rating1: number, rating2: number): Fraction => fraction(BigInt(rating1 + rating2), 2n);

/** Whether a rating admits to the exam (EXCHANGE rule 3). */
export const isAdmitted = (policy: Pick<PolicyRules, 'admission'>, rating: Fraction): boolean =>
  compare(rating, valueOf(policy.admission.minimumRating)) >= 0;

/** The final percent of an admitted student who sat the exam (EXCHANGE rule 4): a whole number, rounded once, half up. */
export const finalPercent = (policy: GradingRules, rating: Fraction, exam: number): Percent => {
  if (policy.exam.mustPass && compare(wholeNumber(exam), valueOf(policy.exam.passMark)) < 0) return exam as Percent;
  const { ratingWeight, examWeight } = policy.finalGrade;
  const weighed = plus(times(rating, valueOf(ratingWeight)), times(wholeNumber(exam), valueOf(examWeight)));
  return Number(roundHalfUp(weighed, 0)) as Percent;
};

/** The letter of a percent; a re-sit that fails takes the lowest row's letter and points (EXCHANGE rule 5). */
const lettered = (policy: GradingRules, attempt: Attempt, percent: Percent, admitted: boolean): Grade => {
  const row = rowFor(policy, percent);
  const { letter, points, traditional } = attempt === 'fx' && !passes(row) ? lowestRow(policy) : row;
  return { admitted, letter, percent, points, traditional };
};

/** What a statement still lacks before the student's points can be graded. */
export const missingIn = (policy: GradingRules, control: Control, points: Points): readonly Missing[] => {
  if (control === 'pass') return points.mark === undefined && points.absence === undefined ? ['mark'] : [];
  const { rating1, rating2 } = points;
  if (rating1 === undefined || rating2 === undefined) {
    return [...(rating1 === undefined ? (['rating1'] as const) : []), ...(rating2 === undefined ? (['rating2'] as const) : [])];
  }
  return isAdmitted(policy, ratingOf(rating1, rating2)) && points.exam === undefined && points.absence === undefined ? ['exam'] : [];
};

/** The grade of complete points (EXCHANGE rules 3–5), or undefined while something is missing. */
export const gradeOf = (policy: GradingRules, control: Control, attempt: Attempt, points: Points): Grade | undefined => {
  if (missingIn(policy, control, points).length > 0) return undefined;
  if (control === 'pass') return { letter: points.absence === undefined ? (points.mark ?? 'NP') : points.absence === 'valid' ? 'I' : 'NP' };
  const rating = ratingOf(points.rating1 ?? 0, points.rating2 ?? 0);
  if (!isAdmitted(policy, rating)) return lettered(policy, attempt, 0 as Percent, false);
  if (points.absence === 'valid') return { admitted: true, letter: 'I' };
  if (points.absence === 'invalid' || points.exam === undefined) return lettered(policy, attempt, 0 as Percent, true);
  return lettered(policy, attempt, finalPercent(policy, rating, points.exam), true);
};
