import type * as t from 'io-ts';
import { command, differingField, entryOf, particulars } from '../kernel/index.ts';
import { type NumberVoided, voidingFields } from './events.ts';
import { type NumberRegister, registerFor } from './state.ts';

export const VoidNumber = particulars(voidingFields);
export type VoidNumber = t.TypeOf<typeof VoidNumber>;

export type VoidNumberRefusal =
  | { readonly refusal: 'number-not-taken'; readonly number: string }
  | { readonly refusal: 'number-used'; readonly number: string; readonly by: string; readonly usedOn: string }
  | { readonly refusal: 'number-voided'; readonly number: string; readonly ground: string }
  | { readonly refusal: 'voided-before-taken'; readonly number: string; readonly takenOn: string };

/** Voids a number that was spoiled. It stays in the register with its ground, and what had it may take another. */
export const voidNumber = command('registers.void-number', {
  summary: 'Voids a number that was spoiled: it stays in the register with its ground, and what had it may take another.',
  codec: VoidNumber,
  path: 'POST /registers/{kind}/{year}/voidings',
  stream: (input: VoidNumber) => registerFor(input.kind, input.year),
  reads: () => [],
  refusals: ['number-not-taken', 'number-used', 'number-voided', 'voided-before-taken'],
  check:
    () =>
    (input: VoidNumber) =>
    (register: NumberRegister): readonly VoidNumberRefusal[] => {
      const { number, voidedOn } = input;
      const { taken, used, voided } = entryOf(register.numbers, number) ?? {};
      if (taken === undefined) return [{ refusal: 'number-not-taken', number }];
      if (voided !== undefined) {
        const same = differingField(['ground', 'voidedOn'], voided, input) === undefined;
        return same ? [] : [{ refusal: 'number-voided', number, ground: voided.ground }];
      }
      if (used !== undefined) return [{ refusal: 'number-used', number, ...used }];
      return voidedOn < taken.takenOn ? [{ refusal: 'voided-before-taken', number, takenOn: taken.takenOn }] : [];
    },
  record:
    () =>
    (input: VoidNumber) =>
    (register: NumberRegister): readonly NumberVoided[] =>
      entryOf(register.numbers, input.number)?.voided === undefined ? [{ type: 'NumberVoided', ...input }] : [],
});
