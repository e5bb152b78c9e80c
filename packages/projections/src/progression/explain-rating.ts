import { type AcademicYear, compare, termOf, toFixed } from '@tirkeu/domain';
import { standingSteps } from '../orders/index.ts';
import {
  type AsOf,
  explainDay,
  type Explanation,
  input,
  ledgerOf,
  ratingDay,
  type Register,
  step,
  type StudentPage,
} from '../register/index.ts';
import { gpaSteps } from './explain-gpa.ts';
import { ratedCourses } from './rating.ts';
import { ratings } from './runs.ts';

/** Why a student has this place in the academic rating of a year (EXCHANGE rule 13). */
export const explainRating = (register: Register, page: StudentPage, year: AcademicYear, asOf: AsOf): Explanation => {
  const { decided, steps } = explainDay(register, 13, ratingDay, termOf(year, '2'), asOf);
  if (decided === undefined) return { value: null, steps };
  const { day } = decided;
  const standing = standingSteps(page.standingOn(day), day, ['programme', 'course']);
  const course = ratedCourses(ledgerOf(register), decided).find(({ placed }) => placed.some(({ of }) => of.student === page.student));
  const own = course?.placed.find(({ of }) => of.student === page.student);
  const said = ratings.steps(register, year, page.student, asOf);
  if (course === undefined || own === undefined)
    return {
      value: null,
      steps: [...steps, ...standing, step(13, { why: 'no-place' }, null), ...said],
    };
  const above = course.placed.filter(({ of }) => compare(of.gpa.value, own.of.gpa.value) > 0);
  const value = toFixed(own.of.gpa.value, 2);
  return {
    value: String(own.place),
    steps: [
      ...steps,
      ...standing,
      ...gpaSteps(register.policies, page.resultsOn(day), { scope: 'year', period: year }, own.of.gpa),
      step(
        13,
        {
          why: 'place',
          students: course.placed.length,
          programme: course.programme,
          course: String(course.course),
          above: above.length,
          gpa: value,
          place: own.place,
        },
        String(own.place),
        course.placed.map(({ of }) => input('gpa', of.student, toFixed(of.gpa.value, 2))),
      ),
      ...said,
    ],
  };
};
