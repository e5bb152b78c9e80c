import type { SummaryQuestion } from '@tirkeu/domain';
import { promotionSummary, ratingSummary } from './progression/index.ts';
import { type AsOf, type Register, type Summarised, summaryBy, type SummaryOfPeriod } from './register/index.ts';
import { form34Summary } from './reporting/index.ts';
import { scholarshipSummary } from './scholarship/index.ts';

/** The tables that decisions are compared with. */
const summaries: ReadonlyMap<string, Summarised> = new Map([
  ['scholarship', scholarshipSummary],
  ['promotion', promotionSummary],
  ['rating', ratingSummary],
  ['form34', form34Summary],
]);

/** The table that a question names, of its term or year and as of its day. */
export const summaryIn = (
  register: Register,
  { table, period, asOf }: Pick<SummaryQuestion, 'table' | 'period'> & { readonly asOf: AsOf },
): SummaryOfPeriod => {
  const summarised = summaries.get(table);
  if (summarised === undefined) throw new Error(`defect: ${table} is no table of a term or a year`);
  return summaryBy(register, summarised, period, asOf);
};
