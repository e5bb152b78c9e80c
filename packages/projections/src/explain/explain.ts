import { explainGrade } from '../assessment/index.ts';
import { explainDiploma } from '../documents/index.ts';
import { explainGpa, explainPromotion, explainRating, type GpaExplanation } from '../progression/index.ts';
import { type AsOf, type Explanation, pageIn, type Register } from '../register/index.ts';
import { explainScholarship } from '../scholarship/index.ts';
import type { Question } from './question.ts';

/**
 * Why something came out as it did for a student: each number with its statement, appeal, order, policy and rule, down to the
 * rounding. The steps are made by the same rules as the tables. Undefined where there is no such student.
 */
export const explain = (register: Register, student: string, question: Question, asOf: AsOf): Explanation | GpaExplanation | undefined => {
  const page = pageIn(register, student);
  if (page === undefined) return undefined;
  switch (question.about) {
    case 'gpa':
      return explainGpa(register, page, question.scope, asOf);
    case 'grade':
      return explainGrade(register, page, question.discipline, asOf);
    case 'scholarship':
      return explainScholarship(register, page, question.term, asOf);
    case 'promotion':
      return explainPromotion(register, page, question.year, asOf);
    case 'rating':
      return explainRating(register, page, question.year, asOf);
    case 'diploma':
      return explainDiploma(register, page, asOf);
  }
};
