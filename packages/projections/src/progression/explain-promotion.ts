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

const none = {
  'not-active': 'Only active students are promoted.',
  'no-transfer-point': 'The policy of that day has no transfer point for the course.',
  'no-gpa': 'There is no GPA for the year.',
} as const;

/** Why a student was promoted, promoted with debts, or left to repeat the year (EXCHANGE rule 12). */
export const explainPromotion = (register: Register, page: StudentPage, year: AcademicYear, asOf: AsOf): Explanation => {
  const { decided, steps } = explainDay(register, 12, promotionDay, termOf(year, 'S'), asOf);
  if (decided === undefined) return { value: null, steps };
  const { day } = decided;
  const standing = standingSteps(page.standingOn(day), day, ['course']);
  const promoted = promotionOf(register, page, decided);
  const said = promotions.steps(register, year, page.student, asOf);
  if (promoted.decision === undefined) return { value: null, steps: [...steps, ...standing, step(12, none[promoted.why], null), ...said] };
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
        debts.length === 0 ? 'Nothing is owed on that day.' : `Owed on that day: ${debts.map(({ discipline }) => discipline).join(', ')}.`,
        String(debts.length),
        debts.map(({ last }) => attemptInput(last)),
      ),
      step(
        12,
        `Rounded GPA ${value}, transfer point of course ${course} ${withPlaces(threshold)}, debts ${debts.length}: ${decision}.`,
        decision,
        [gpaInput(scope, gpa), ofPolicy(policy, `/transferPoint/${course}`, withPlaces(threshold)), input('debts', day, debts.length)],
      ),
      ...said,
    ],
  };
};
