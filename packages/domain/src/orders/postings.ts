import { type Posting, toStudent } from '../kernel/index.ts';
import { type OrderRegistered, postedType, type StandingEvent } from './events.ts';

/** What a registered order puts into the stream of each student it lists. */
export const orderPostings = (event: OrderRegistered): readonly Posting[] =>
  event.entries.map(({ student, effectiveOn, ...rest }) =>
    toStudent(student, {
      type: postedType[event.kind],
      student,
      order: event.order,
      orderDate: event.orderDate,
      effectiveOn,
      ...rest,
    } as StandingEvent),
  );
