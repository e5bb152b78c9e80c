import { type JsonSchema, jsonSchemaOf, type Query } from '@tirkeu/application';
import { type AnyCommand, StatementNumber } from '@tirkeu/domain';
import { bulkCommands, bulkParameters, bulkPath, MOST_ROWS } from '../assessment/index.ts';
import { commandParameters, routeOf } from '../commands/index.ts';
import { importParameters } from '../imports/index.ts';
import type { Parameters } from '../parameters/index.ts';
import { problemKinds, type ProblemName } from '../problems/index.ts';
import { parametersOver } from '../queries/index.ts';
import { statusFor } from '../refusals/index.ts';
import { bulkSchema, problemResponse } from './answers.ts';

/** An operation and where it stands. */
export type Operation = { readonly path: string; readonly method: string; readonly operation: JsonSchema };

const ref = (place: string): JsonSchema => ({ $ref: `#/components/${place}` });

/** `orders.register-order` as a name that clients in any language can have. */
const operationId = (name: string): string => name.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** Problems that every route has that needs a token. */
const always = ['token-needed', 'broken', 'defect', 'locked', 'unavailable'] as const satisfies readonly ProblemName[];

/** Answers by status: the shared ones by reference, and one of their own where refusals stand beside them. */
const problemResponses = (names: readonly ProblemName[], refusals: ReadonlyMap<number, readonly string[]> = new Map()) => {
  const byStatus = new Map<number, ProblemName[]>();
  for (const name of names) {
    const { status } = problemKinds[name];
    byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  }
  const statuses = [...new Set([...byStatus.keys(), ...refusals.keys()])].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const own = byStatus.get(status) ?? [];
      const refused = refusals.get(status) ?? [];
      const key = own.join('-or-');
      return [status, refused.length === 0 && sharedResponses.has(key) ? ref(`responses/${key}`) : problemResponse(own, refused)];
    }),
  );
};

const shared: readonly (readonly ProblemName[])[] = [
  ['malformed'],
  ['token-needed'],
  ['role-may-not'],
  ['record-moved'],
  ['too-large'],
  ['media-type'],
  ['broken', 'defect'],
  ['locked', 'unavailable'],
  ['not-there-yet'],
  ['no-such-student'],
  ['cursor-lost'],
];

/** Answers that many operations share. */
export const sharedResponses: ReadonlyMap<string, JsonSchema> = new Map(
  shared.map((names) => [names.join('-or-'), problemResponse(names)]),
);

const queryParameters = (parameters: Parameters): readonly JsonSchema[] =>
  Object.entries(parameters).map(([name, { description, schema, isList, isNeeded }]) => ({
    name,
    in: 'query',
    description,
    ...(isNeeded === true ? { required: true } : {}),
    ...(isList === true ? { schema: { type: 'array', items: schema }, explode: true } : { schema }),
  }));

const pathParameters = (parameters: Readonly<Record<string, { readonly description?: string; readonly schema: JsonSchema }>>) =>
  Object.entries(parameters).map(([name, { description, schema }]) => ({
    name,
    in: 'path',
    required: true,
    ...(description === undefined ? {} : { description }),
    schema,
  }));

const refusalsByStatus = (...commands: readonly AnyCommand[]): ReadonlyMap<number, readonly string[]> => {
  const byStatus = new Map<number, Set<string>>();
  for (const { name, refusals } of commands) {
    for (const refusal of refusals) {
      const status = statusFor(name, refusal) ?? 422;
      byStatus.set(status, (byStatus.get(status) ?? new Set()).add(refusal));
    }
  }
  return new Map([...byStatus].map(([status, names]) => [status, [...names]]));
};

/** What the body of a command's request is: what its codec takes, without what the path names. */
const bodyOf = (command: AnyCommand, named: readonly string[]): JsonSchema => {
  const schema = jsonSchemaOf(command.codec as never);
  const left = Object.entries(schema['properties'] as Readonly<Record<string, JsonSchema>>).filter(
    ([property]) => !named.includes(property),
  );
  const needed = (schema['required'] as readonly string[]).filter((property) => !named.includes(property));
  return { ...schema, properties: Object.fromEntries(left), required: needed };
};

/** A command as an operation: its body is what its codec takes, without what the path names. */
export const commandOperation = (command: AnyCommand): Operation => {
  const { method, path } = routeOf(command);
  const schema = jsonSchemaOf(command.codec as never);
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const body = bodyOf(command, named);
  const recorded = {
    headers: { ETag: ref('headers/ETag'), 'Idempotent-Replayed': ref('headers/Idempotent-Replayed') },
    content: { 'application/json': { schema: ref('schemas/Recorded') } },
  };
  return {
    path,
    method: method.toLowerCase(),
    operation: {
      operationId: operationId(command.name),
      tags: [command.name.split('.')[0]],
      summary: command.summary,
      parameters: [
        ...pathParameters(Object.fromEntries(named.map((name) => [name, { schema: properties[name] ?? { type: 'string' } }]))),
        ...queryParameters(commandParameters),
        ref('parameters/If-Match'),
        ref('parameters/Idempotency-Key'),
      ],
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
      responses: {
        200: { description: 'It was already so, or it was a dry run: nothing was recorded.', ...recorded },
        201: { description: 'Recorded, now or by an earlier request under the same key.', ...recorded },
        ...problemResponses(
          [...always, 'malformed', 'role-may-not', 'record-moved', 'too-large', 'media-type', 'key-reused'],
          refusalsByStatus(command),
        ),
      },
    },
  };
};

/** A query as an operation. */
export const queryOperation = (query: Query): Operation => {
  const tag = query.isView ? { ETag: ref('headers/ETag') } : {};
  const link = 'cursor' in query.parameters ? { Link: ref('headers/Link') } : {};
  return {
    path: `/v1${query.path}`,
    method: 'get',
    operation: {
      operationId: operationId(query.name),
      tags: [query.tag],
      summary: query.summary,
      parameters: [
        ...pathParameters(query.pathParameters),
        ...queryParameters(parametersOver(query)),
        ...(query.isView ? [ref('parameters/If-None-Match')] : []),
      ],
      responses: {
        200: {
          description: 'The answer.',
          headers: { ...tag, ...link },
          content: {
            'application/json': { schema: query.answer },
            ...(query.hasCsv ? { 'text/csv': { schema: { type: 'string' } } } : {}),
          },
        },
        ...(query.isView ? { 304: { description: 'The client has it already.', headers: tag } } : {}),
        ...problemResponses([...always, 'malformed', ...query.problems, 'not-there-yet']),
      },
    },
  };
};

const imported = (description: string): JsonSchema => ({
  description,
  content: { 'application/json': { schema: ref('schemas/Imported') } },
});

/** The body of a request with many rows: that of one of its commands, with no more rows than are taken, and never a closing. */
const bulkBody = (command: AnyCommand): JsonSchema => {
  const body = bodyOf(command, ['statement', 'andClose']);
  const properties = Object.entries(body['properties'] as Readonly<Record<string, JsonSchema>>);
  return {
    ...body,
    properties: Object.fromEntries(
      properties.map(([name, schema]) => [name, schema['type'] === 'array' ? { ...schema, maxItems: MOST_ROWS } : schema]),
    ),
  };
};

const bulkAnswer = (description: string): JsonSchema => ({
  description,
  content: { 'application/json': { schema: bulkSchema(bulkCommands.flatMap(({ refusals }) => refusals)) } },
});

/** Operations whose routes are written by hand. */
export const otherOperations: readonly Operation[] = [
  {
    path: bulkPath,
    method: 'post',
    operation: {
      operationId: 'assessmentBulkEntry',
      tags: ['assessment'],
      summary:
        'Enters many rows in a statement, a column of points or whole rows, with an answer for each; what stands against one keeps out that one alone.',
      parameters: [
        ...pathParameters({ statement: { description: 'The number of the statement.', schema: jsonSchemaOf(StatementNumber) } }),
        ...queryParameters(bulkParameters),
      ],
      requestBody: { required: true, content: { 'application/json': { schema: { anyOf: bulkCommands.map(bulkBody) } } } },
      responses: {
        200: bulkAnswer('No row was new, or it was a dry run: nothing was recorded.'),
        201: bulkAnswer('At least one row was recorded.'),
        ...problemResponses([...always, 'malformed', 'role-may-not', 'too-large', 'media-type'], refusalsByStatus(...bulkCommands)),
      },
    },
  },
  {
    path: '/v1/imports',
    method: 'post',
    operation: {
      operationId: 'importFolder',
      tags: ['office'],
      summary: 'Takes an exchange folder in as a zip archive, all or nothing; every problem of it is found in one run.',
      parameters: queryParameters(importParameters),
      requestBody: { required: true, content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } },
      responses: {
        200: imported('It was already so, or it was a dry run: nothing was recorded.'),
        201: imported('Taken in.'),
        ...problemResponses([...always, 'malformed', 'role-may-not', 'too-large', 'media-type', 'import-refused']),
      },
    },
  },
  {
    path: '/health',
    method: 'get',
    operation: {
      operationId: 'health',
      tags: ['office'],
      summary: 'Whether the office answers.',
      security: [],
      responses: {
        200: {
          description: 'It does.',
          content: {
            'application/json': {
              schema: { type: 'object', properties: { status: { const: 'ok' } }, required: ['status'], additionalProperties: false },
            },
          },
        },
        ...problemResponses(['broken', 'defect', 'locked', 'unavailable']),
        '4XX': ref('responses/problem'),
      },
    },
  },
];
