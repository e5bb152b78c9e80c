import { type AppealNumber, at, sequence, slice, unreachable } from '../kernel/index.ts';
import { AppealHeard, AppealLodged, MarkAmendedOnAppeal } from './events.ts';

/** An appeal: lodged, then heard. */
export type Appeal =
  | { readonly stage: 'NotLodged' }
  | { readonly stage: 'AwaitingHearing'; readonly lodged: AppealLodged }
  | { readonly stage: 'Heard'; readonly lodged: AppealLodged; readonly heard: AppealHeard };

const evolve = (appeal: Appeal, event: AppealLodged | AppealHeard): Appeal => {
  switch (event.type) {
    case 'AppealLodged':
      return { stage: 'AwaitingHearing', lodged: event };
    case 'AppealHeard':
      return appeal.stage === 'NotLodged' ? appeal : { stage: 'Heard', lodged: appeal.lodged, heard: event };
    default:
      return unreachable(event);
  }
};

export const appealFold = sequence<Appeal, AppealLodged | AppealHeard>({
  category: 'appeal',
  name: 'appeal',
  events: [AppealLodged, AppealHeard],
  initial: { stage: 'NotLodged' },
  evolve,
});

export const appeal = (number: AppealNumber) => at(appealFold, number);

/** The outcomes of a student's appeals, by appeal. */
export const amendmentsSlice = slice<MarkAmendedOnAppeal>({
  name: 'amendments',
  events: [MarkAmendedOnAppeal],
  keyOf: (event) => event.appeal,
});
