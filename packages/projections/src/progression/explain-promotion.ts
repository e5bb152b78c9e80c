import { type AcademicYear, termOf, toFixed } from '@tirkeu/domain';
import { policyOn } from '@tirkeu/domain/policy';
import { attemptInput } from '../assessment/index.ts';
import { standingSteps } from '../orders/index.ts';
import {
  type AsOf,
  explainDay,
  type Explanation,
  input,
  ofPolicy,
  promotionDay,
  type Register,
  step,
  type StudentPage,
  withPlaces,
} from '../register/index.ts';
import { gpaInput, gpaSteps } from './explain-gpa.ts';
import { promotionOf } from './promotion.ts';
import { promotions } from './runs.ts';

/** Why a student was promoted, promoted with debts, or left to repeat the year (EXCHANGE rule 12). */
export const explainPromotion = (register: Register, page: StudentPage, year: AcademicYear, asOf: AsOf): Explanation => {
  const { decided, steps } = explainDay(register, 12, promotionDay, termOf(year, 'S'), asOf);
  if (decided === undefined) return { value: null, steps };
  const { day } = decided;
  const standing = standingSteps(page.standingOn(day), day, ['course']);
  const promoted = promotionOf(register, page, decided);
  const said = promotions.steps(register, year, page.student, asOf);
  if (promoted.decision === undefined) {
    const none = step(12, { why: 'no-promotion', because: promoted.why }, null);
    return { value: null, steps: [...steps, ...standing, none, ...said] };
  }
  const { course, gpa, threshold, debts, decision } = promoted;
  const scope = { scope: 'year', period: year } as const;
  const policy = policyOn(register.policies, day)?.policy ?? '';
  const value = toFixed(gpa.value, 2);
  return {
    value: decision,
    steps: [
      ...steps,
      ...standing,
      ...gpaSteps(register.policies, page.resultsOn(day), scope, gpa),
      step(
        9,
        { why: 'debts', disciplines: debts.map(({ discipline }) => discipline) },
        String(debts.length),
        debts.map(({ last }) => attemptInput(last)),
      ),
      step(12, { why: 'promotion', gpa: value, course, threshold: withPlaces(threshold), debts: debts.length, decision }, decision, [
        gpaInput(scope, gpa),
        ofPolicy(policy, `/transferPoint/${course}`, withPlaces(threshold)),
        input('debts', day, debts.length),
      ]),
      ...said,
    ],
  };
};
