import { type Fraction, fraction, plus, type Term, wholeNumber } from '../kernel/index.ts';
import { type AttemptResult, outcomeOf } from '../progression/index.ts';

/** The classes of form 34, in the order in which a student is tried against them (EXCHANGE rule 14). */
export const form34Classes = [
  'not_admitted',
  'absent_valid',
  'absent_invalid',
  'failed_1',
  'failed_2',
  'failed_3plus',
  'excellent',
  'excellent_good',
  'good',
  'satisfactory',
  'mixed',
] as const;
export type Form34Class = (typeof form34Classes)[number];

const passing: ReadonlySet<Form34Class> = new Set(['excellent', 'excellent_good', 'good', 'mixed', 'satisfactory']);
const quality: ReadonlySet<Form34Class> = new Set(['excellent', 'excellent_good', 'good']);

/** The regular attempts at exam disciplines of a term. */
export const examsOf = (results: readonly AttemptResult[], term: Term): readonly AttemptResult[] =>
  results.filter((result) => result.kind === 'regular' && result.term === term && result.grade?.control === 'exam');

/** The class into which a student with these exams falls: the first that fits (EXCHANGE rule 14). */
export const form34ClassOf = (exams: readonly AttemptResult[]): Form34Class => {
  if (exams.some((exam) => exam.grade?.admitted === false)) return 'not_admitted';
  if (exams.some((exam) => exam.grade?.absence === 'valid')) return 'absent_valid';
  if (exams.some((exam) => exam.grade?.absence === 'invalid')) return 'absent_invalid';
  const failed = exams.filter((exam) => outcomeOf(exam) === 'failed').length;
  if (failed > 0) return failed === 1 ? 'failed_1' : failed === 2 ? 'failed_2' : 'failed_3plus';
  const marks = new Set(exams.map((exam) => exam.traditional));
  const only = (...words: readonly AttemptResult['traditional'][]): boolean =>
    marks.size === words.length && words.every((word) => marks.has(word));
  if (only('excellent')) return 'excellent';
  if (only('excellent', 'good')) return 'excellent_good';
  if (only('good')) return 'good';
  return only('satisfactory') ? 'satisfactory' : 'mixed';
};

/** The figures of one row of form 34. */
export type Form34Figures = {
  readonly mustSit: number;
  readonly counts: Readonly<Record<Form34Class, number>>;
  /** 100·passed / must_sit. */
  readonly absolute: Fraction;
  /** 100·(only excellent, excellent and good, only good) / must_sit. */
  readonly quality: Fraction;
  /** The mean final percent of exams sat; undefined if none was. */
  readonly average: Fraction | undefined;
};

/** The figures of a row from the exams of each of its students, one at least (EXCHANGE rule 14). */
export const form34Figures = (students: readonly (readonly AttemptResult[])[]): Form34Figures => {
  const counts = Object.fromEntries(form34Classes.map((name) => [name, 0])) as Record<Form34Class, number>;
  for (const exams of students) counts[form34ClassOf(exams)] += 1;
  const countOf = (classes: ReadonlySet<Form34Class>): number => [...classes].reduce((sum, name) => sum + counts[name], 0);
  const share = (count: number): Fraction => fraction(BigInt(100 * count), BigInt(students.length));
  const sat = students.flat().filter((exam) => exam.exam !== undefined && exam.percent !== undefined);
  const sum = sat.reduce((total, exam) => plus(total, wholeNumber(exam.percent ?? 0)), wholeNumber(0));
  return {
    mustSit: students.length,
    counts,
    absolute: share(countOf(passing)),
    quality: share(countOf(quality)),
    average: sat.length === 0 ? undefined : fraction(sum.n, BigInt(sat.length)),
  };
};
