import { compareCodePoints, type Entries } from '@tirkeu/domain';
import { type NumberRegister, type RegisteredNumber, writtenNumber } from '@tirkeu/domain/registers';
import type { Row } from '../register/index.ts';

/** The registers of numbers by their keys, `KIND-YEAR`. */
export type NumberRegisters = ReadonlyMap<string, NumberRegister>;

const count = (numbers: Entries<RegisteredNumber>, of: keyof RegisteredNumber): string =>
  String(Object.values(numbers).filter((number) => number[of] !== undefined).length);

export const registersColumns = ['kind', 'year', 'pattern', 'first', 'next', 'taken', 'used', 'void'] as const;

/** The registers that there are. One that is not open has only numbers that were given. */
export const registerRows = (registers: NumberRegisters): readonly Row[] =>
  [...registers]
    .toSorted(([a], [b]) => compareCodePoints(a, b))
    .map(([key, { opened, taken, numbers }]) => [
      key.slice(0, -5),
      key.slice(-4),
      opened?.pattern ?? '',
      opened === undefined ? '' : String(opened.first),
      opened === undefined ? '' : writtenNumber(opened.pattern, opened.first + taken),
      String(taken),
      count(numbers, 'used'),
      count(numbers, 'voided'),
    ]);

export const numbersColumns = ['number', 'for', 'taken_on', 'by', 'used_on', 'ground', 'voided_on'] as const;

const compareNumbers = (a: RegisteredNumber, b: RegisteredNumber): number =>
  (a.taken?.ordinal ?? 0) - (b.taken?.ordinal ?? 0) ||
  compareCodePoints(a.used?.usedOn ?? '', b.used?.usedOn ?? '') ||
  compareCodePoints(a.number, b.number);

/** Every number of a register: those that were given before it was opened by date, then those taken in their order. */
export const numberRows = ({ numbers }: NumberRegister): readonly Row[] =>
  Object.values(numbers)
    .toSorted(compareNumbers)
    .map(({ number, taken, used, voided }) => [
      number,
      taken?.for ?? '',
      taken?.takenOn ?? '',
      used?.by ?? '',
      used?.usedOn ?? '',
      voided?.ground ?? '',
      voided?.voidedOn ?? '',
    ]);
