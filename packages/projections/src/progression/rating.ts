import { toFixed } from '@tirkeu/domain';
import type { Standing } from '@tirkeu/domain/orders';
import { academicRating, type Gpa, gpaOf, type Placed } from '@tirkeu/domain/progression';
import {
  type Decided,
  decidedBy,
  type Ledger,
  ledgerOf,
  ratingDay,
  type Register,
  type Summarised,
  table,
  written,
} from '../register/index.ts';

/** A student in a rating. */
export type Rated = { readonly student: string; readonly gpa: Gpa; readonly standing: Standing };

/** The students of one programme and course, with their places. */
export type RatedCourse = { readonly programme: string; readonly course: string; readonly placed: readonly Placed<Rated>[] };

const worked = new WeakMap<Ledger, Map<string, readonly RatedCourse[]>>();

const ratedCoursesOf = ({ pages }: Ledger, { year, day }: Decided): readonly RatedCourse[] => {
  const courses = new Map<string, { readonly programme: string; readonly course: string; readonly rated: Rated[] }>();
  for (const page of pages) {
    if (!page.attempted(year)) continue;
    const standing = page.standingOn(day);
    if (standing.status !== 'active') continue;
    const gpa = gpaOf(page.resultsOn(day), { scope: 'year', period: year });
    if (gpa === undefined) continue;
    const programme = standing.programme ?? '';
    const course = written(standing.course);
    const key = `${course} ${programme}`;
    const of = courses.get(key) ?? { programme, course, rated: [] };
    courses.set(key, of);
    of.rated.push({ student: page.student, gpa, standing });
  }
  return [...courses.values()].map(({ programme, course, rated }) => ({ programme, course, placed: academicRating(rated) }));
};

/** The academic rating of a year by programme and course, of what was known on its day (EXCHANGE rule 13). */
export const ratedCourses = (ledger: Ledger, decided: Decided): readonly RatedCourse[] => {
  const known = worked.get(ledger) ?? new Map<string, readonly RatedCourse[]>();
  worked.set(ledger, known);
  const courses = known.get(decided.year) ?? ratedCoursesOf(ledger, decided);
  known.set(decided.year, courses);
  return courses;
};

/** The places of a year, of what was known on its day (EXCHANGE rule 13). */
export const ratingRows = (register: Register, decided: Decided) =>
  ratedCourses(ledgerOf(register), decided).flatMap(({ programme, course, placed }) =>
    placed.map(({ place, of }) => ({
      academic_year: decided.year,
      programme,
      course,
      place: written(place),
      student: of.student,
      gpa: toFixed(of.gpa.value, 2),
    })),
  );

/** Academic rating as a summary. */
export const ratingSummary: Summarised = { by: ratingDay, rowsOf: ratingRows };

/** Academic rating (EXCHANGE rule 13). */
export const rating = table('rating', ['academic_year', 'programme', 'course', 'place', 'student'], ['gpa'], (register, _, asOf) =>
  decidedBy(ledgerOf(register).lastDays, ratingDay, asOf).flatMap((decided) => ratingRows(register, decided)),
);
