import * as t from 'io-ts';
import { type Fraction, fraction } from './fraction.ts';

// an institution may write a weight with as many places as it likes: the limit only keeps a text a number of office, not a novel
const pattern = /^(0|[1-9]\d{0,39})(?:\.(\d{1,40}))?$/;

export interface DecimalBrand {
  readonly Decimal: unique symbol;
}
/** An exact, non-negative decimal number kept as its text, never as floating point: `"0.6"`, `"3.67"`. */
export const Decimal = t.brand(t.string, (s): s is t.Branded<string, DecimalBrand> => pattern.test(s), 'Decimal');
export type Decimal = t.TypeOf<typeof Decimal>;

/** The one way of writing a value: no zeros at the end, no bare point. `"1.80"` and `"1.8"` are one value. */
export const normalDecimal = (d: Decimal): Decimal => (d.includes('.') ? (d.replace(/\.?0+$/, '') as Decimal) : d);

const cache = new Map<string, Fraction>();

/** The exact value of a decimal. */
export const valueOf = (d: Decimal): Fraction => {
  const known = cache.get(d);
  if (known !== undefined) return known;
  const match = pattern.exec(d);
  if (match === null) throw new Error('defect: not a decimal');
  const digits = match[2] ?? '';
  const value = fraction(BigInt(`${match[1]}${digits}`), 10n ** BigInt(digits.length));
  if (cache.size < 10_000) cache.set(d, value);
  return value;
};
