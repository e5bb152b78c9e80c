import type * as t from 'io-ts';

/** A JSON schema (draft 2020-12), as far as the codecs of the commands need it. */
export type JsonSchema = { readonly [key: string]: unknown };

type Node = {
  readonly _tag?: string;
  readonly name: string;
  readonly props?: Readonly<Record<string, t.Mixed>>;
  readonly types?: readonly t.Mixed[];
  readonly type?: t.Mixed;
  readonly codomain?: t.Mixed;
  readonly keys?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly of?: t.Mixed;
};

/** What the brands add to a bare string or number. */
const brands: Readonly<Record<string, JsonSchema>> = {
  CalendarDate: { format: 'date' },
  CalendarYear: { pattern: '^\\d{4}$' },
  AcademicYear: { pattern: '^\\d{4}-\\d{2}$' },
  Term: { pattern: '^\\d{4}-\\d{2}/[12S]$' },
  Iin: { pattern: '^\\d{12}$' },
  Decimal: { pattern: '^(0|[1-9]\\d{0,39})(\\.\\d{1,40})?$' },
  Percent: { type: 'integer', minimum: 0, maximum: 100 },
  Credits: { type: 'integer', minimum: 1, maximum: 30 },
  ProgrammeCredits: { type: 'integer', minimum: 1, maximum: 999 },
  Course: { type: 'integer', minimum: 1, maximum: 9 },
  Semester: { type: 'integer', minimum: 1, maximum: 99 },
  Intake: { type: 'integer', minimum: 1900, maximum: 2999 },
  StudyYears: { type: 'integer', minimum: 1, maximum: 9 },
  Count: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
};

const objectOf = (props: Readonly<Record<string, t.Mixed>>, required: boolean): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(props).map(([key, codec]) => [key, jsonSchemaOf(codec)])),
  ...(required ? { required: Object.keys(props) } : {}),
});

const merged = (schemas: readonly JsonSchema[]): JsonSchema => ({
  type: 'object',
  properties: Object.assign({}, ...schemas.map((schema) => schema['properties'])) as unknown,
  required: schemas.flatMap((schema) => (schema['required'] as readonly string[] | undefined) ?? []),
});

/** The JSON schema of a codec. Throws (a defect) on a form that it cannot express, so that none is lost silently. */
export const jsonSchemaOf = (codec: t.Mixed): JsonSchema => {
  const node = codec as unknown as Node;
  switch (node._tag) {
    case 'StringType':
      return { type: 'string' };
    case 'NumberType':
      return { type: 'number' };
    case 'BooleanType':
      return { type: 'boolean' };
    case 'NullType':
      return { type: 'null' };
    case 'LiteralType':
      return { const: node.value };
    case 'KeyofType':
      return { enum: Object.keys(node.keys ?? {}) };
    case 'RefinementType': {
      const base = node.type === undefined ? {} : jsonSchemaOf(node.type);
      if (base['type'] === 'object') return base;
      if (base['type'] === 'array' && node.name.startsWith('SomeOf<')) return { ...base, minItems: 1 };
      const extra = brands[node.name] ?? (base['type'] === 'string' ? { minLength: 1 } : undefined);
      if (extra === undefined) break;
      return { ...base, ...extra, title: node.name };
    }
    case 'PersonalType':
      return { ...(node.of === undefined ? {} : jsonSchemaOf(node.of)), 'x-personal': true };
    case 'ReadonlyArrayType':
    case 'ArrayType':
      return { type: 'array', items: node.type === undefined ? {} : jsonSchemaOf(node.type) };
    case 'ReadonlyType':
      if (node.type === undefined) break;
      return jsonSchemaOf(node.type);
    case 'ExactType':
      if (node.type === undefined) break;
      return { ...jsonSchemaOf(node.type), additionalProperties: false };
    case 'DictionaryType':
      return { type: 'object', additionalProperties: node.codomain === undefined ? {} : jsonSchemaOf(node.codomain) };
    case 'InterfaceType':
      return objectOf(node.props ?? {}, true);
    case 'PartialType':
      return objectOf(node.props ?? {}, false);
    case 'IntersectionType':
      return merged((node.types ?? []).map(jsonSchemaOf));
    case undefined:
      break;
    case 'UnionType':
      return { anyOf: (node.types ?? []).map(jsonSchemaOf) };
    default:
      break;
  }
  throw new Error(`defect: no JSON schema for ${node._tag ?? 'an unknown form'} ${node.name}`);
};
