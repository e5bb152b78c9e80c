import type { JsonSchema } from '@tirkeu/application';
import { events } from '@tirkeu/domain';
import { problemCodes } from '@tirkeu/exchange';
import { problemKinds, type ProblemName } from '../problems/index.ts';

const text: JsonSchema = { type: 'string' };
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** The members that every problem has (RFC 9457). */
const common = {
  title: { ...text, description: 'What kind of problem it is, in the language of the answer.' },
  status: { type: 'integer' },
  detail: { ...text, description: 'What a person needs to know, in the language of the answer.' },
  instance: { ...text, format: 'uri', description: 'Names this very answer, for those who run the office.' },
};

const requestErrors: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { message: text, pointer: { ...text, format: 'json-pointer' }, parameter: text, header: text },
    required: ['message'],
    additionalProperties: false,
  },
};

const found: JsonSchema = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      file: text,
      line: { type: 'integer' },
      column: text,
      code: text,
      message: { ...text, description: 'In the language of the answer.' },
    },
    required: ['file', 'line', 'column', 'code', 'message'],
    additionalProperties: false,
  },
};
const problemsFound: JsonSchema = {
  ...found,
  description: `Sorted by file, line and column. Codes: ${problemCodes.join(', ')}.`,
};

const rows: JsonSchema = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    properties: { new: { type: 'integer' }, same: { type: 'integer' } },
    required: ['new', 'same'],
    additionalProperties: false,
  },
};

const outcome = { events: { type: 'integer' }, rows, problems: problemsFound, warnings: found };

/** Members that a problem has besides the common ones. */
const members: { readonly [N in ProblemName]?: Readonly<Record<string, JsonSchema>> } = {
  malformed: { errors: requestErrors },
  'record-moved': { revision: orNull({ type: 'integer' }) },
  'role-may-not': { role: text },
  'import-refused': outcome,
};

/** The schema of a problem that is no refusal. */
export const problemSchema = (name: ProblemName): JsonSchema => {
  const own = members[name] ?? {};
  return {
    type: 'object',
    properties: { type: { const: `/problems/${name}` }, ...common, ...own },
    required: ['type', ...Object.keys(common), ...Object.keys(own)],
  };
};

/** The schema of a refusal of a command, one of some names; its facts are members of their own. */
export const refusalSchema = (refusals: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: { type: { enum: refusals.map((refusal) => `/problems/${refusal}`) }, ...common, refusal: { enum: refusals } },
  required: ['type', ...Object.keys(common), 'refusal'],
});

/** Any problem at all. */
export const anyProblemSchema: JsonSchema = {
  type: 'object',
  properties: { type: { ...text, format: 'uri-reference' }, ...common },
  required: ['type', ...Object.keys(common)],
};

export const recordedSchema: JsonSchema = {
  type: 'object',
  properties: {
    recorded: {
      type: 'array',
      description: 'The events, postings into students’ records among them; none if it was already so.',
      items: { type: 'object', properties: { type: { enum: [...events.codecs.keys()] } }, required: ['type'] },
    },
    revision: { ...orNull({ type: 'integer', minimum: 0 }), description: 'Of the record that the command writes to; also its ETag.' },
    position: { ...orNull(text), description: 'Where the log stands: `after` of a query that must take this in.' },
    told: {
      type: 'object',
      additionalProperties: text,
      description: 'What the command tells besides, also where it was already so: the number that was taken.',
    },
  },
  required: ['recorded', 'revision', 'position'],
  additionalProperties: false,
};

/** What became of a request with many rows. */
export const bulkSchema = (refusals: readonly string[]): JsonSchema => {
  const row = { row: { type: 'integer', minimum: 0, description: 'Its place in the request, from 0.' }, student: orNull(text) };
  const answer = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
    type: 'object',
    properties: { ...row, ...properties },
    required: [...Object.keys(row), ...Object.keys(properties)],
    additionalProperties: false,
  });
  const refusal = { type: 'object', properties: { refusal: { enum: [...new Set(refusals)] } }, required: ['refusal'] };
  const { recorded, revision, position } = recordedSchema['properties'] as Readonly<Record<string, JsonSchema>>;
  const properties = {
    rows: {
      type: 'array',
      description: 'An answer for each row: recorded, already the same, refused with its name and facts, or malformed.',
      items: {
        anyOf: [
          answer({ outcome: { enum: ['recorded', 'same'] } }),
          answer({ outcome: { const: 'refused' }, refusal, detail: text }),
          answer({ outcome: { const: 'malformed' }, errors: { ...requestErrors, minItems: 0 } }),
        ],
      },
    },
    recorded: recorded ?? {},
    revision: revision ?? {},
    position: position ?? {},
  };
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
};

export const importedSchema: JsonSchema = {
  type: 'object',
  properties: { ...outcome, position: orNull(text) },
  required: [...Object.keys(outcome), 'position'],
  additionalProperties: false,
};

const english = (name: ProblemName): string => problemKinds[name].title.en;

/** The answer of a status: the problems that can be met there. */
export const problemResponse = (names: readonly ProblemName[], refusals: readonly string[] = []): JsonSchema => {
  const schemas = [...(refusals.length === 0 ? [] : [refusalSchema(refusals)]), ...names.map(problemSchema)];
  const [only] = schemas;
  const said = [...names.map(english), ...(refusals.length === 0 ? [] : [`The rules say no: ${refusals.join(', ')}`])];
  return {
    description: `${said.join('; ')}.`,
    content: { 'application/problem+json': { schema: schemas.length === 1 ? only : { anyOf: schemas } } },
  };
};
