import { rowBy, type RunForm, type Term } from '../kernel/index.ts';
import { type AwardCategory, AwardRow, type ScholarshipsAwarded, type ScholarshipsDrafted } from './events.ts';
import { awardFor } from './state.ts';

export type OfTerm = { readonly term: Term };

const readRow = rowBy(AwardRow);

/** Scholarships as a run: for a term, compared with the table of scholarships (EXCHANGE rule 11). */
export const awardRun: RunForm<OfTerm, AwardRow, AwardCategory, ScholarshipsDrafted, ScholarshipsAwarded> = {
  of: ({ term }) => ({ term }),
  at: ({ term }) => awardFor(term),
  table: 'scholarship',
  period: ({ term }) => term,
  rowOf: ({ student, category }) => readRow({ student, category }),
  valueOf: ({ category }) => category,
  isSame: (a, b) => a.category === b.category,
};
