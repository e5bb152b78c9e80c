import { compareCodePoints, type Decimal, normalDecimal } from '../kernel/index.ts';
import type { PolicyRules } from './rules.ts';

/**
 * The one way of writing a set of rules, so that policies are compared by value: decimals without zeros at the end, the scale from
 * the highest row down, letters of a list once each in the order of the scale. `rowFor` relies on the order of the scale.
 */
export const normalRules = (rules: PolicyRules): PolicyRules => {
  const scale = rules.scale.map((row) => ({ ...row, points: normalDecimal(row.points) })).toSorted((a, b) => b.fromPercent - a.fromPercent);
  const place = new Map(scale.map((row, i) => [row.letter, i]));
  const placeOf = (letter: (typeof scale)[number]['letter']) => place.get(letter) ?? scale.length;
  const sorted = (letters: PolicyRules['scholarship']['goodLetters']) =>
    [...new Set(letters)].toSorted((a, b) => placeOf(a) - placeOf(b) || compareCodePoints(a, b));
  const { scholarship, honours } = rules;
  return {
    policy: rules.policy,
    inForceFrom: rules.inForceFrom,
    scale,
    finalGrade: {
      ratingWeight: normalDecimal(rules.finalGrade.ratingWeight),
      examWeight: normalDecimal(rules.finalGrade.examWeight),
      rounding: rules.finalGrade.rounding,
    },
    admission: { minimumRating: normalDecimal(rules.admission.minimumRating) },
    exam: { passMark: normalDecimal(rules.exam.passMark), mustPass: rules.exam.mustPass },
    transferPoint: Object.fromEntries(
      Object.entries(rules.transferPoint).map(([course, point]): readonly [string, Decimal] => [course, normalDecimal(point)]),
    ),
    scholarship: { goodLetters: sorted(scholarship.goodLetters), excellentLetters: sorted(scholarship.excellentLetters) },
    honours: {
      minimumGpa: normalDecimal(honours.minimumGpa),
      courseLetters: sorted(honours.courseLetters),
      attestationLetters: sorted(honours.attestationLetters),
      repeatsAllowed: honours.repeatsAllowed,
    },
  };
};
