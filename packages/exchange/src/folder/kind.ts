import { AcademicYear, CalendarDate, Iin, iinCheckDigit, isIinShaped, Term } from '@tirkeu/domain';
import { type Either, left, right } from 'fp-ts/lib/Either.js';

/** Why the text of a cell is no value of its column. */
export type Unfit = 'bad-value' | 'out-of-range' | 'bad-check-digit';

/** What the cells of a column hold. */
export type Kind<A> = {
  /** For messages and the template: "must be …". */
  readonly says: string;
  readonly read: (text: string) => Either<Unfit, A>;
  /** A value to go on with where a cell cannot be read: what rests on it is not reported, the rest of its row is. */
  readonly standIn: A;
};

/** What tells whether a value is of a type: a codec of the domain. */
type Knows<A> = { readonly is: (u: unknown) => u is A };

/** A text that a codec knows. */
export const textOf = <A extends string>(codec: Knows<A>, says: string, standIn: string): Kind<A> => ({
  says,
  read: (text) => (codec.is(text) ? right(text) : left('bad-value')),
  standIn: standIn as A,
});

/** A number or code by which the office knows something. */
export const keyText = <A extends string>(codec: Knows<A>): Kind<A> => textOf(codec, 'a number or code', '?');

/** Free text. */
export const freeText = <A extends string>(codec: Knows<A>): Kind<A> => textOf(codec, 'text', '?');

/** One of a list of words. */
export const wordOf = <A extends string>(codec: Knows<A> & { readonly keys: Readonly<Record<A, unknown>> }): Kind<A> => {
  const words = Object.keys(codec.keys) as A[];
  const [first] = words;
  if (first === undefined) throw new Error('defect: a list of no words');
  return textOf(codec, words.length === 1 ? `"${first}"` : `one of ${words.join(', ')}`, first);
};

const wholeNumber = /^-?[0-9]+$/;

/** A whole number in plain digits that a codec of numbers takes; one that it does not take is out of range. */
export const whole = <A extends number>(codec: Knows<A>, from: number, to: number): Kind<A> => ({
  says: `a whole number from ${from} to ${to}`,
  read: (text) => {
    if (!wholeNumber.test(text)) return left('bad-value');
    const value = Number(text) + 0;
    return codec.is(value) ? right(value) : left('out-of-range');
  },
  standIn: from as A,
});

/** `yes` or `no`. */
export const yesNo: Kind<boolean> = {
  says: 'yes or no',
  read: (text) => (text === 'yes' ? right(true) : text === 'no' ? right(false) : left('bad-value')),
  standIn: false,
};

/** A day. */
export const day: Kind<CalendarDate> = textOf(CalendarDate, 'a day of the calendar written yyyy-mm-dd', '0001-01-01');

/** An academic year. */
export const academicYear: Kind<AcademicYear> = textOf(AcademicYear, 'an academic year such as 2018-19', '0001-02');

/** A term. */
export const term: Kind<Term> = textOf(Term, 'a term such as 2018-19/1, 2018-19/2 or 2018-19/S', '0001-02/1');

/** An individual identification number. */
export const iin: Kind<Iin> = {
  says: 'twelve digits',
  read: (text) => {
    if (!isIinShaped(text)) return left('bad-value');
    return Iin.is(text) ? right(text) : left('bad-check-digit');
  },
  standIn: `00000000000${iinCheckDigit('00000000000') ?? 0}` as Iin,
};
