import { exactText, toFixed } from '@tirkeu/domain';
import type { Policies } from '@tirkeu/domain/policy';
import { type AttemptResult, type Gpa, gpaOf, type GpaScope, inScope } from '@tirkeu/domain/progression';
import { gradeSteps, lastAttemptStep, voidingSteps } from '../assessment/index.ts';
import {
  type AsOf,
  dayOf,
  exactly,
  type Explanation,
  input,
  type Register,
  type Step,
  step,
  type StudentPage,
  withPlaces,
} from '../register/index.ts';

/** A GPA explained down to the sum and its rounding. */
export type GpaExplanation = Explanation & {
  readonly points: string | null;
  readonly credits: number | null;
  readonly exact: string | null;
};

const named = (scope: GpaScope): string => (scope.scope === 'cumulative' ? 'everything' : `${scope.scope} ${scope.period}`);

/** The name of a GPA as an input. */
export const gpaInput = (scope: GpaScope, gpa: Gpa) => input('gpa', named(scope), toFixed(gpa.value, 2));

/**
 * How a GPA came about (EXCHANGE rule 8): the attempts in the scope, the last one of each discipline, credits times points, the
 * sum, the division and its rounding.
 */
export const gpaSteps = (policies: Policies, results: readonly AttemptResult[], scope: GpaScope, gpa: Gpa): readonly Step[] => {
  const attempts = inScope(results, scope);
  const of = (discipline: string): readonly AttemptResult[] => attempts.filter((result) => result.discipline === discipline);
  const parts = gpa.parts.flatMap(({ result, product }) => {
    const { discipline, credits, statement } = result;
    const points = withPlaces(result.points);
    return [
      ...gradeSteps(policies, result),
      ...lastAttemptStep(of(discipline)),
      step(8, { why: 'credits-times-points', discipline, credits, points, product: exactly(product) }, exactly(product), [
        input('credits', discipline, credits),
        input('points', statement ?? `recognised ${discipline}`, points),
      ]),
    ];
  });
  const leftOut = gpa.leftOut.flatMap(({ discipline, letter, countsInGpa, statement }) => [
    ...lastAttemptStep(of(discipline)),
    step(8, { why: 'left-out-of-gpa', discipline, letter, countsInGpa }, null, [
      input('letter', statement ?? `recognised ${discipline}`, letter),
    ]),
  ]);
  const points = exactly(gpa.points);
  return [
    ...parts,
    ...leftOut,
    step(
      8,
      { why: 'sum-of-products', scope, points },
      points,
      gpa.parts.map(({ result, product }) => input('product', result.discipline, exactly(product))),
    ),
    step(
      8,
      { why: 'sum-of-credits', credits: gpa.credits },
      String(gpa.credits),
      gpa.parts.map(({ result }) => input('credits', result.discipline, result.credits)),
    ),
    step(8, { why: 'gpa', points, credits: gpa.credits, exact: exactText(gpa.exact), gpa: toFixed(gpa.value, 2) }, toFixed(gpa.value, 2), [
      input('sum of products', named(scope), points),
      input('sum of credits', named(scope), gpa.credits),
    ]),
  ];
};

/** Why a GPA is what it is (EXCHANGE rule 8). */
export const explainGpa = (register: Register, page: StudentPage, scope: GpaScope, asOf: AsOf): GpaExplanation => {
  const results = page.resultsOn(dayOf(asOf));
  const gpa = gpaOf(results, scope);
  if (gpa === undefined)
    return {
      value: null,
      points: null,
      credits: null,
      exact: null,
      steps: [...voidingSteps(page, asOf), step(8, { why: 'no-gpa', scope }, null)],
    };
  return {
    value: toFixed(gpa.value, 2),
    points: exactly(gpa.points),
    credits: gpa.credits,
    exact: exactText(gpa.exact),
    steps: [...voidingSteps(page, asOf), ...gpaSteps(register.policies, results, scope, gpa)],
  };
};
