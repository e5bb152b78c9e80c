import { AcademicYear, CalendarDate, Iin, iinCheckDigit, isIinShaped, Term } from '@tirkeu/domain';
import { type Either, left, right } from 'fp-ts/lib/Either.js';
import type { Holding } from '../flaws/index.ts';

/** Why the text of a cell is no value of its column. */
export type Unfit = 'bad-value' | 'out-of-range' | 'bad-check-digit';

/** What the cells of a column hold. */
export type Kind<A> = {
  /** What a cell must be, for problems and the template. */
  readonly must: Holding;
  readonly read: (text: string) => Either<Unfit, A>;
  /** A value to go on with where a cell cannot be read: what rests on it is not reported, the rest of its row is. */
  readonly standIn: A;
};

/** What tells whether a value is of a type: a codec of the domain. */
type Knows<A> = { readonly is: (u: unknown) => u is A };

/** A text that a codec knows. */
export const textOf = <A extends string>(codec: Knows<A>, must: Holding, standIn: string): Kind<A> => ({
  must,
  read: (text) => (codec.is(text) ? right(text) : left('bad-value')),
  standIn: standIn as A,
});

/** A number or code by which the office knows something. */
export const keyText = <A extends string>(codec: Knows<A>): Kind<A> => textOf(codec, { holds: 'number-or-code' }, '?');

/** Free text. */
export const freeText = <A extends string>(codec: Knows<A>): Kind<A> => textOf(codec, { holds: 'text' }, '?');

/** One of a list of words. */
export const wordOf = <A extends string>(codec: Knows<A> & { readonly keys: Readonly<Record<A, unknown>> }): Kind<A> => {
  const words = Object.keys(codec.keys) as A[];
  const [first] = words;
  if (first === undefined) throw new Error('defect: a list of no words');
  return textOf(codec, { holds: 'one-of', words }, first);
};

const wholeNumber = /^-?[0-9]+$/;

/** A whole number in plain digits that a codec of numbers takes; one that it does not take is out of range. */
export const whole = <A extends number>(codec: Knows<A>, from: number, to: number): Kind<A> => ({
  must: { holds: 'whole-number', from, to },
  read: (text) => {
    if (!wholeNumber.test(text)) return left('bad-value');
    const value = Number(text) + 0;
    return codec.is(value) ? right(value) : left('out-of-range');
  },
  standIn: from as A,
});

/** `yes` or `no`. */
export const yesNo: Kind<boolean> = {
  must: { holds: 'yes-or-no' },
  read: (text) => (text === 'yes' ? right(true) : text === 'no' ? right(false) : left('bad-value')),
  standIn: false,
};

/** A day. */
export const day: Kind<CalendarDate> = textOf(CalendarDate, { holds: 'day' }, '0001-01-01');

/** An academic year. */
export const academicYear: Kind<AcademicYear> = textOf(AcademicYear, { holds: 'academic-year' }, '0001-02');

/** A term. */
export const term: Kind<Term> = textOf(Term, { holds: 'term' }, '0001-02/1');

/** An individual identification number. */
export const iin: Kind<Iin> = {
  must: { holds: 'iin' },
  read: (text) => {
    if (!isIinShaped(text)) return left('bad-value');
    return Iin.is(text) ? right(text) : left('bad-check-digit');
  },
  standIn: `00000000000${iinCheckDigit('00000000000') ?? 0}` as Iin,
};
