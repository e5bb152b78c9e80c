import type { Term } from '@tirkeu/domain';
import { policyOn } from '@tirkeu/domain/policy';
import { gradeSteps } from '../assessment/index.ts';
import { standingSteps } from '../orders/index.ts';
import {
  type AsOf,
  explainDay,
  type Explanation,
  input,
  ofPolicy,
  type Register,
  scholarshipDay,
  step,
  type StudentPage,
} from '../register/index.ts';
import { awards } from './awards.ts';
import { scholarshipFor } from './scholarship.ts';

/** Why a student has a scholarship in a term, or none (EXCHANGE rule 11). */
export const explainScholarship = (register: Register, page: StudentPage, term: Term, asOf: AsOf): Explanation => {
  const { decided, steps } = explainDay(register, 11, scholarshipDay, term, asOf);
  if (decided === undefined) return { value: null, steps };
  const { day } = decided;
  const { category, why, considered } = scholarshipFor(register, page, decided);
  const policy = policyOn(register.policies, day);
  const social = page.record.registration['file']?.socialCategory;
  return {
    value: category ?? null,
    steps: [
      ...steps,
      ...standingSteps(page.standingOn(day), day, ['form', 'funding']),
      ...considered.flatMap((result) => gradeSteps(register.policies, result)),
      step(11, { why: 'scholarship', because: why }, category ?? null, [
        ...considered.map((result) => input('letter', result.statement ?? result.discipline, result.letter)),
        ...(policy === undefined
          ? []
          : [
              ofPolicy(policy.policy, '/scholarship/excellentLetters', policy.scholarship.excellentLetters.join(' ')),
              ofPolicy(policy.policy, '/scholarship/goodLetters', policy.scholarship.goodLetters.join(' ')),
            ]),
        ...(social === undefined ? [] : [input('socialCategory', page.student, social)]),
      ]),
      ...awards.steps(register, term, page.student, asOf),
    ],
  };
};
