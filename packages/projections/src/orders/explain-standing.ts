import { type CalendarDate, END_OF_TIME } from '@tirkeu/domain';
import { kindOf, type Standing, type StandingField } from '@tirkeu/domain/orders';
import { input, type Step, step } from '../register/index.ts';

const on = (day: CalendarDate): string => (day === END_OF_TIME ? 'with every order in effect' : `on ${day}`);

/** How a student's status and the fields asked for came to be what they are on a day (EXCHANGE rule 10). */
export const standingSteps = (standing: Standing, day: CalendarDate, fields: readonly StandingField[]): readonly Step[] =>
  (['status', ...fields] as const).map((field) => {
    const order = standing.by[field];
    const value = standing[field];
    if (order === undefined || value === undefined) return step(10, `No order in force has given a ${field} ${on(day)}.`, null);
    const { order: number, orderDate, effectiveOn } = order;
    const kind = kindOf(order);
    return step(
      10,
      `${field} is ${value} ${on(day)}, by order ${number} of ${orderDate} (${kind}), effective on ${effectiveOn}.`,
      String(value),
      [input('order', number, kind), input('effectiveOn', number, effectiveOn)],
    );
  });
