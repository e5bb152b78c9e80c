import { type AcademicYear, at, sequence } from '../kernel/index.ts';
import { PromotionConfirmed } from './events.ts';

/** The decision on promotion at the end of a year, once it is made. */
export type Promotion = PromotionConfirmed | undefined;

export const promotionFold = sequence<Promotion, PromotionConfirmed>({
  category: 'promotion',
  name: 'promotion',
  events: [PromotionConfirmed],
  initial: undefined,
  evolve: (_, event) => event,
});

export const promotionAfter = (year: AcademicYear) => at(promotionFold, year);
