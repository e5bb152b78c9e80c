import type { JsonSchema } from '@tirkeu/application';
import fc from 'fast-check';

/** Values that name something, by the name of their codec: what the small sample office holds, and what it does not. */
const known: Readonly<Record<string, readonly string[]>> = {
  StudentNumber: ['E01', 'E02', 'E03', 'E05', 'E16', 'E17', 'NEW', 'NEWER', '__proto__'],
  TeacherNumber: ['T1', 'T2', 'TX'],
  OrderNumber: ['1-с', '2-с', 'N-1', 'constructor'],
  StatementNumber: ['S/00001', 'S/00002', 'S/00003', 'N/1', 'N/2'],
  AppealNumber: ['A1', 'N/A1', 'N/A2'],
  MinutesNumber: ['M1', 'N/M1'],
  ProgrammeCode: ['P1', 'PX'],
  DisciplineCode: ['D1', 'D2', 'D3', 'DX'],
  GroupCode: ['ҮЛ-18-1', 'GX'],
  CalendarCode: ['C1', 'CX'],
  PolicyId: ['kz-2018', 'kz-2011', 'PX'],
  DocumentNumber: ['N1', 'N2'],
  CalendarDate: ['2000-02-02', '2018-09-01', '2018-10-07', '2019-01-03', '2019-01-10', '2019-07-11', '2020-02-29', '2024-09-01'],
  AcademicYear: ['2018-19', '2019-20', '2024-25'],
  Term: ['2018-19/1', '2018-19/2', '2018-19/S', '2024-25/1'],
  Iin: ['050101500010', '061211600012', '000202600017'],
  Decimal: ['0', '1', '2.50', '3.67'],
  Text: ['Үлгі', 'D+', 'text', 'NUL \u0000 and \u202e'],
};

/** Adds to what is known: the keys of what a storage holds. */
export const knowing = (more: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(known).map(([name, values]) => [name, [...(more[name] ?? []), ...values]]));

/** Inputs that a schema describes, made of what is known. */
export const inputsOf = (schema: JsonSchema, values: Readonly<Record<string, readonly string[]>> = known): fc.Arbitrary<unknown> => {
  const { title, type, properties, required, items, anyOf, additionalProperties } = schema as {
    readonly title?: string;
    readonly type?: string;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
    readonly items?: JsonSchema;
    readonly anyOf?: readonly JsonSchema[];
    readonly additionalProperties?: JsonSchema | boolean;
  };
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((one) => inputsOf(one, values)));
  const named = title === undefined ? undefined : values[title];
  switch (type) {
    case 'string':
      return named === undefined ? fc.string({ minLength: 1, maxLength: 8 }) : fc.constantFrom(...named);
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema['minimum'] ?? 0), max: Math.min(Number(schema['maximum'] ?? 3000), 3000) });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(inputsOf(items ?? {}, values), { maxLength: 3 });
    case 'object': {
      if (properties === undefined) {
        const of = typeof additionalProperties === 'object' ? inputsOf(additionalProperties, values) : fc.jsonValue();
        return fc.dictionary(fc.constantFrom('A', 'B+', 'F', 'x'), of, { maxKeys: 4 });
      }
      const parts = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inputsOf(one, values)]));
      return fc.record(parts, { requiredKeys: [...(required ?? [])], noNullPrototype: true });
    }
    case undefined:
    default:
      return fc.jsonValue();
  }
};

const hostile: readonly unknown[] = [
  null,
  -1,
  1e308,
  0.1,
  true,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'e\u0301',
  '2019-02-30',
  '../../etc',
  "'; DROP TABLE events; --",
  '<script>',
  'x'.repeat(20_000),
  [],
  [null],
  {},
  { sealed: 'x' },
  { toString: 1 },
  '9'.repeat(400),
];

/** The input with one of its values, however deep, replaced by something that nobody should send, or with something added. */
const spoilt = (input: unknown, picks: readonly number[], poison: unknown): unknown => {
  const [pick = 0, ...more] = picks;
  if (Array.isArray(input) && input.length > 0)
    return input.map((member: unknown, i) => (i === pick % input.length ? spoilt(member, more, poison) : member));
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    const keys = [...Object.keys(input), 'added'];
    const key = keys[pick % keys.length] ?? 'added';
    return { ...input, [key]: spoilt((input as Readonly<Record<string, unknown>>)[key], more, poison) };
  }
  return poison;
};

/** Inputs as hostile people send them: near to right ones, and far from them. */
export const hostileInputsOf = (schema: JsonSchema): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: inputsOf(schema) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(inputsOf(schema), fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), fc.constantFrom(...hostile))
        .map(([input, picks, poison]) => spoilt(input, picks, poison)),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  );

/** Texts that nobody should put into a path, a parameter or a header. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '..',
  '%00',
  '%ff',
  '__proto__',
  'x'.repeat(1500),
  'Ұ',
  '1-с',
  "'",
  '*',
  '"',
  '-1',
  '\u202e',
];
