import * as fc from 'fast-check';
import type * as t from 'io-ts';
import { AcademicYear, Term } from './academic-time.ts';
import { CalendarDate, CalendarYear } from './calendar-date.ts';
import { Decimal } from './decimal.ts';
import type { AnyEvent, AnyEventCodec } from './event.ts';
import { Iin, iinCheckDigit } from './iin.ts';
import { Count, Course, Credits, Intake, Percent, ProgrammeCredits, Semester, StudyYears } from './measures.ts';
import type { PersonalType } from './personal.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** Text as the office keeps it: any script, numbers, what objects inherit, and what file names cannot hold. */
export const keptText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((s) => s.normalize('NFC').trim())
      .filter((s) => s !== ''),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '0', '7', '10', '12/с', 'a-b', '%', '𐐷', '�') },
);

export const calendarDate: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => `${four(year)}-${two(month)}-${two(day)}`)
  .filter((s) => CalendarDate.is(s));

export const academicYear: fc.Arbitrary<string> = fc.integer({ min: 1990, max: 2040 }).map((year) => `${year}-${two((year + 1) % 100)}`);
export const term: fc.Arbitrary<string> = fc.tuple(academicYear, fc.constantFrom('1', '2', 'S')).map(([year, part]) => `${year}/${part}`);

export const decimal: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined }))
  .map(([whole, part]) => (part === undefined ? `${whole}` : `${whole}.${part}`));

export const iin: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 })
  .map((digits) => digits.join(''))
  .filter((eleven) => iinCheckDigit(eleven) !== undefined)
  .map((eleven) => `${eleven}${iinCheckDigit(eleven)}`);

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const words = new Map<unknown, fc.Arbitrary<unknown>>([
  [CalendarDate, calendarDate],
  [CalendarYear, whole(1990, 2040).map(four)],
  [AcademicYear, academicYear],
  [Term, term],
  [Decimal, decimal],
  [Iin, iin],
  [Percent, whole(0, 100)],
  [Credits, whole(1, 30)],
  [ProgrammeCredits, whole(1, 999)],
  [Course, whole(1, 9)],
  [Semester, whole(1, 99)],
  [Intake, whole(1900, 2999)],
  [StudyYears, whole(1, 9)],
  [Count, whole(0, 500)],
]);

type Node = {
  readonly _tag?: string;
  readonly props?: Readonly<Record<string, t.Mixed>>;
  readonly types?: readonly t.Mixed[];
  readonly type?: t.Mixed;
  readonly codomain?: t.Mixed;
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
};

const inner = (codec: t.Mixed | undefined): fc.Arbitrary<unknown> => {
  if (codec === undefined) throw new Error('defect: a codec without its inner one');
  return arbitraryOf(codec);
};

const objectOf = (props: Readonly<Record<string, t.Mixed>>, requiredKeys: 'all' | 'none'): fc.Arbitrary<object> => {
  const model = Object.fromEntries(Object.entries(props).map(([key, codec]) => [key, arbitraryOf(codec)]));
  return requiredKeys === 'all'
    ? fc.record(model, { noNullPrototype: true })
    : fc.record(model, { requiredKeys: [], noNullPrototype: true });
};

/** Values that a codec takes: of every word of the office as it is written, of every optional particular given and not given. */
export const arbitraryOf = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  const word = words.get(codec);
  if (word !== undefined) return word;
  const node = codec as unknown as Node;
  switch (node._tag ?? 'no form') {
    case 'LiteralType':
      return fc.constant(node.value);
    case 'KeyofType':
      return fc.constantFrom(...Object.keys(node.keys ?? {}));
    case 'BooleanType':
      return fc.boolean();
    case 'StringType':
      return keptText;
    case 'PersonalType': {
      const open = arbitraryOf((codec as unknown as PersonalType<string>).of);
      return fc.oneof({ weight: 3, arbitrary: open }, { weight: 1, arbitrary: fc.string().map((sealed) => ({ sealed })) });
    }
    case 'InterfaceType':
      return objectOf(node.props ?? {}, 'all');
    case 'PartialType':
      return objectOf(node.props ?? {}, 'none');
    case 'IntersectionType':
      return fc.tuple(...(node.types ?? []).map(arbitraryOf)).map((parts) => Object.assign({}, ...parts) as object);
    case 'ReadonlyArrayType':
    case 'ArrayType':
      return fc.array(inner(node.type), { maxLength: 3 });
    case 'DictionaryType':
      return fc.dictionary(keptText, inner(node.codomain), { maxKeys: 3, noNullPrototype: true });
    case 'RefinementType':
    case 'ExactType':
    case 'ReadonlyType':
      return inner(node.type).filter((value) => codec.is(value));
    default:
      throw new Error(`defect: no values are known for ${codec.name}`);
  }
};

/** Events of a room, of all its shapes. */
export const eventsOf = (codecs: readonly AnyEventCodec[]): fc.Arbitrary<AnyEvent> =>
  fc.oneof(...codecs.map((codec) => arbitraryOf(codec) as fc.Arbitrary<AnyEvent>));
