import * as t from 'io-ts';
import { CalendarDate, CalendarYear, Count, event, Text } from '../kernel/index.ts';

/** The kinds of documents whose numbers a register hands out. */
export const RegisterKind = t.keyof({ order: null, statement: null, transcript: null, diploma: null }, 'RegisterKind');
export type RegisterKind = t.TypeOf<typeof RegisterKind>;

const register = { kind: RegisterKind, year: CalendarYear };

export const openingFields = { ...register, pattern: Text };
export const openingOptional = { first: Count };
export const takingFields = { ...register, for: Text, takenOn: CalendarDate };
export const voidingFields = { ...register, number: Text, ground: Text, voidedOn: CalendarDate };

/** The register of a kind of documents was opened for a year: how its numbers are written, and which is the first. */
export const RegisterOpened = event('RegisterOpened', { ...openingFields, ...openingOptional });
export type RegisterOpened = t.TypeOf<typeof RegisterOpened>;

/** The next number was handed out, and for what. */
export const NumberTaken = event('NumberTaken', { ...takingFields, number: Text }, {}, { documentOn: 'takenOn' });
export type NumberTaken = t.TypeOf<typeof NumberTaken>;

/** A number was spoiled: it stays where it is, and nothing will bear it. */
export const NumberVoided = event('NumberVoided', voidingFields, {}, { documentOn: 'voidedOn' });
export type NumberVoided = t.TypeOf<typeof NumberVoided>;

/** A document bears the number: `by` says which, in the words of its room; `usedOn` is the document's date. */
export const NumberUsed = event('NumberUsed', { ...register, number: Text, by: Text, usedOn: CalendarDate }, {}, { documentOn: 'usedOn' });
export type NumberUsed = t.TypeOf<typeof NumberUsed>;

export const numberEvents = [RegisterOpened, NumberTaken, NumberVoided, NumberUsed] as const;
export type NumberEvent = t.TypeOf<(typeof numberEvents)[number]>;
