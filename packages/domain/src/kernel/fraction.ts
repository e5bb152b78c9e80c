/** An exact number n/d with d > 0, not necessarily in lowest terms. Nothing that decides is a float. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

/** n/d; d must be positive. */
export const fraction = (n: bigint, d = 1n): Fraction => {
  if (d <= 0n) throw new Error('defect: a fraction needs a positive denominator');
  return { n, d };
};

/** The fraction of a whole number. */
export const wholeNumber = (n: number): Fraction => ({ n: BigInt(n), d: 1n });

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** a / b; b must be positive. */
export const over = (a: Fraction, b: Fraction): Fraction => {
  if (b.n <= 0n) throw new Error('defect: division by a number that is not positive');
  return { n: a.n * b.d, d: a.d * b.n };
};

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export const compare = (a: Fraction, b: Fraction): number => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Rounded half up to `digits` decimals, as units of the last digit: 3.475 to 2 → 348n. Only for a ≥ 0. */
export const roundHalfUp = (a: Fraction, digits: number): bigint => {
  const scaled = a.n * 10n ** BigInt(digits);
  return (2n * scaled + a.d) / (2n * a.d);
};

/** Written with exactly `digits` decimals, rounded half up once: 3.475 to 2 → `3.48`. Only for a ≥ 0. */
export const toFixed = (a: Fraction, digits: number): string => {
  const units = roundHalfUp(a, digits)
    .toString()
    .padStart(digits + 1, '0');
  return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
};

/** The value after rounding half up to `digits` decimals: a rounded GPA is compared and ranked, not the exact one. */
export const rounded = (a: Fraction, digits: number): Fraction => ({ n: roundHalfUp(a, digits), d: 10n ** BigInt(digits) });

/** In lowest terms, as `n/d` or `n`, for explanations. */
export const exactText = (a: Fraction): string => {
  const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? x : gcd(y, x % y));
  const by = gcd(a.n < 0n ? -a.n : a.n, a.d);
  return a.d / by === 1n ? `${a.n / by}` : `${a.n / by}/${a.d / by}`;
};
