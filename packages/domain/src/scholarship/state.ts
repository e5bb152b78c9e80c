import { at, type Run, runFold, type Term } from '../kernel/index.ts';
import { ScholarshipsAwarded, ScholarshipsDrafted } from './events.ts';

/** The award of scholarships for a term: open, drafted, or made. */
export type Award = Run<ScholarshipsDrafted, ScholarshipsAwarded>;

export const awardFold = runFold<ScholarshipsDrafted, ScholarshipsAwarded>({
  category: 'scholarship',
  name: 'award',
  drafted: ScholarshipsDrafted,
  confirmed: ScholarshipsAwarded,
});

export const awardFor = (term: Term) => at(awardFold, term);
