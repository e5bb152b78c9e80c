import * as t from 'io-ts';

const digitsOf = (s: string): readonly number[] => [...s].map(Number);

/**
 * The check digit of the first eleven digits (decree 565 of 11.06.2003): the sum of digit × weight modulo 11 with weights 1…11;
 * if that is 10, with weights 3…11, 1, 2; if again 10 there is no such number.
 */
export const iinCheckDigit = (eleven: string): number | undefined => {
  const digits = digitsOf(eleven);
  const sum = (shift: number) => digits.reduce((total, digit, i) => total + digit * (((i + shift) % 11) + 1), 0) % 11;
  const first = sum(0);
  if (first !== 10) return first;
  const second = sum(2);
  return second === 10 ? undefined : second;
};

/** Twelve digits, whatever they say. */
export const isIinShaped = (s: string): boolean => /^\d{12}$/.test(s);

export interface IinBrand {
  readonly Iin: unique symbol;
}
/** An individual identification number with the right check digit. */
export const Iin = t.brand(
  t.string,
  (s): s is t.Branded<string, IinBrand> => isIinShaped(s) && iinCheckDigit(s.slice(0, 11)) === Number(s[11]),
  'Iin',
);
export type Iin = t.TypeOf<typeof Iin>;

/** Birth date and sex that the number states, or undefined where its seventh digit states neither. */
export const statedByIin = (iin: string): { readonly bornOn: string; readonly sex: 'm' | 'f' } | undefined => {
  const seventh = Number(iin[6]);
  const century = ['18', '19', '20'][Math.ceil(seventh / 2) - 1];
  if (century === undefined) return undefined;
  return { bornOn: `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`, sex: seventh % 2 === 1 ? 'm' : 'f' };
};
