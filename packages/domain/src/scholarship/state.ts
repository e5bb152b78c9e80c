import { at, sequence, type Term } from '../kernel/index.ts';
import { ScholarshipsAwarded } from './events.ts';

/** The award of scholarships for a term, once it is made. */
export type Award = ScholarshipsAwarded | undefined;

export const awardFold = sequence<Award, ScholarshipsAwarded>({
  category: 'scholarship',
  name: 'award',
  events: [ScholarshipsAwarded],
  initial: undefined,
  evolve: (_, event) => event,
});

export const awardFor = (term: Term) => at(awardFold, term);
