import { at, sequence, type Term } from '../kernel/index.ts';
import { Form34Sent } from './events.ts';

/** Form 34 of a term, once it is sent. */
export type SentForm34 = Form34Sent | undefined;

export const form34Fold = sequence<SentForm34, Form34Sent>({
  category: 'form34',
  name: 'form34',
  events: [Form34Sent],
  initial: undefined,
  evolve: (_, event) => event,
});

export const form34Of = (term: Term) => at(form34Fold, term);
