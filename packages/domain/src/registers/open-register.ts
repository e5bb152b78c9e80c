import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { openingFields, openingOptional, type RegisterOpened } from './events.ts';
import { hasPlace, readBy } from './pattern.ts';
import { type NumberRegister, registerFor } from './state.ts';

export const OpenRegister = particulars(openingFields, openingOptional);
export type OpenRegister = t.TypeOf<typeof OpenRegister>;

const FIRST = 1 as RegisterOpened['first'];
const fields = ['pattern', 'first'] as const;

export type OpenRegisterRefusal =
  | { readonly refusal: 'register-differs'; readonly kind: string; readonly year: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'pattern-without-number'; readonly pattern: string }
  | { readonly refusal: 'number-used'; readonly number: string; readonly by: string; readonly usedOn: string };

const openingOf = ({ first, ...input }: OpenRegister) => ({ ...input, first: first ?? FIRST });

/** Opens the register of a kind of documents for a year; from then on they need a number that was taken there. */
export const openRegister = command('registers.open-register', {
  summary:
    'Opens the register of a kind of documents for a year: how its numbers are written, `{n}` standing for the number, and the first.',
  codec: OpenRegister,
  path: 'POST /registers',
  stream: (input: OpenRegister) => registerFor(input.kind, input.year),
  reads: () => [],
  refusals: ['register-differs', 'pattern-without-number', 'number-used'],
  check:
    () =>
    (input: OpenRegister) =>
    (register: NumberRegister): readonly OpenRegisterRefusal[] => {
      const { kind, year, pattern, first } = openingOf(input);
      if (register.opened !== undefined) {
        const field = differingField(fields, register.opened, { pattern, first });
        return field === undefined ? [] : [{ refusal: 'register-differs', kind, year, field }];
      }
      if (!hasPlace(pattern)) return [{ refusal: 'pattern-without-number', pattern }];
      // what was given while the register was not open must not be handed out again
      return Object.values(register.numbers).flatMap(({ number, used }) =>
        used !== undefined && (readBy(pattern, number) ?? -1) >= first ? [{ refusal: 'number-used', number, ...used }] : [],
      );
    },
  record:
    () =>
    (input: OpenRegister) =>
    (register: NumberRegister): readonly RegisterOpened[] =>
      register.opened === undefined ? [{ type: 'RegisterOpened', ...openingOf(input) }] : [],
});
