import { type CalendarDate, END_OF_TIME } from '@tirkeu/domain';
import { kindOf, type Standing, type StandingField } from '@tirkeu/domain/orders';
import { input, type Step, step } from '../register/index.ts';

/** How a student's status and the fields asked for came to be what they are on a day (EXCHANGE rule 10). */
export const standingSteps = (standing: Standing, day: CalendarDate, fields: readonly StandingField[]): readonly Step[] =>
  (['status', ...fields] as const).map((field) => {
    const on = day === END_OF_TIME ? null : day;
    const by = standing.by[field];
    const value = standing[field];
    if (by === undefined || value === undefined) return step(10, { why: 'standing-unknown', field, on }, null);
    const { order, orderDate, effectiveOn } = by;
    const kind = kindOf(by);
    return step(10, { why: 'standing', field, value: String(value), on, order, orderDate, kind, effectiveOn }, String(value), [
      input('order', order, kind),
      input('effectiveOn', order, effectiveOn),
    ]);
  });
