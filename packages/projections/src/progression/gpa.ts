import { toFixed } from '@tirkeu/domain';
import { gpaOf, gpaScopes } from '@tirkeu/domain/progression';
import { dayOf, ledgerOf, table, written } from '../register/index.ts';

/** GPA by term, by year and cumulative (EXCHANGE rule 8). */
export const gpa = table('gpa', ['student', 'scope', 'period'], ['credits', 'gpa'], (register, _, asOf) =>
  ledgerOf(register).pages.flatMap((page) => {
    const results = page.resultsOn(dayOf(asOf));
    return gpaScopes(results).flatMap((scope) => {
      const value = gpaOf(results, scope);
      if (value === undefined) return [];
      return [
        {
          student: page.student,
          scope: scope.scope,
          period: scope.scope === 'cumulative' ? '' : scope.period,
          credits: written(value.credits),
          gpa: toFixed(value.value, 2),
        },
      ];
    });
  }),
);
