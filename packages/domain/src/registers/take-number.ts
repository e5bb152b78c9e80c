import type * as t from 'io-ts';
import { command, particulars } from '../kernel/index.ts';
import { type NumberTaken, takingFields } from './events.ts';
import { written } from './pattern.ts';
import { type NumberRegister, numberFor, registerFor } from './state.ts';

export const TakeNumber = particulars(takingFields);
export type TakeNumber = t.TypeOf<typeof TakeNumber>;

export type TakeNumberRefusal = { readonly refusal: 'register-not-open'; readonly kind: string; readonly year: string };

/** Hands out the next number of a register, without a gap. What has a number is told it again, and nothing is recorded. */
export const takeNumber = command('registers.take-number', {
  summary: 'Hands out the next number of a register, without a gap; whatever has a number already is told it again.',
  codec: TakeNumber,
  path: 'POST /registers/{kind}/{year}/numbers',
  stream: (input: TakeNumber) => registerFor(input.kind, input.year),
  reads: () => [],
  refusals: ['register-not-open'],
  check:
    () =>
    ({ kind, year }: TakeNumber) =>
    (register: NumberRegister): readonly TakeNumberRefusal[] =>
      register.opened === undefined ? [{ refusal: 'register-not-open', kind, year }] : [],
  record:
    () =>
    (input: TakeNumber) =>
    (register: NumberRegister): readonly NumberTaken[] => {
      const { opened, taken } = register;
      if (opened === undefined || numberFor(register, input.for) !== undefined) return [];
      return [{ type: 'NumberTaken', ...input, number: written(opened.pattern, opened.first + taken) }];
    },
  tells: (input: TakeNumber) => (register: NumberRegister) => {
    const number = numberFor(register, input.for);
    return number === undefined ? {} : { number };
  },
});
