import { type CalendarDate, calendarYearOf, entryOf, type Text } from '../kernel/index.ts';
import type { NumberUsed, RegisterKind } from './events.ts';
import type { NumberRegister } from './state.ts';

export type BearingRefusal =
  | { readonly refusal: 'number-not-taken'; readonly number: string }
  | { readonly refusal: 'number-voided'; readonly number: string; readonly ground: string };

/**
 * What stands against a document's bearing a number: where the register is open, the number must have been taken there and not be
 * spoiled. Where it is not, a number may be given: the past can be entered. That no two documents bear one is known to their rooms.
 */
export const againstBearing = (register: NumberRegister, number: string): readonly BearingRefusal[] => {
  if (register.opened === undefined) return [];
  const registered = entryOf(register.numbers, number);
  if (registered?.taken === undefined) return [{ refusal: 'number-not-taken', number }];
  return registered.voided === undefined ? [] : [{ refusal: 'number-voided', number, ground: registered.voided.ground }];
};

/** The event by which a register learns that a document bears its number. */
export const numberUsed = (kind: RegisterKind, number: string, by: string, usedOn: CalendarDate): NumberUsed => ({
  type: 'NumberUsed',
  kind,
  year: calendarYearOf(usedOn),
  number: number as Text,
  by: by as Text,
  usedOn,
});
