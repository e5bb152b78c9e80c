import { queries } from '@tirkeu/application';
import { commands, rooms } from '@tirkeu/domain';
import { anyProblemSchema, importedSchema, recordedSchema } from './answers.ts';
import { commandOperation, type Operation, otherOperations, queryOperation, sharedResponses } from './operations.ts';

/** An OpenAPI document. */
export type OpenApiDocument = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
} & Readonly<Record<string, unknown>>;

const pathsOf = (operations: readonly Operation[]): OpenApiDocument['paths'] => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method, operation } of operations) paths[path] = { ...paths[path], [method]: operation };
  return paths;
};

const header = (name: string, description: string) => ({ name, in: 'header', description, schema: { type: 'string' } });

const tags = [
  ...rooms.filter(({ commands: own }) => own.length > 0).map(({ name }) => ({ name, description: `Commands of the room ${name}.` })),
  { name: 'tables', description: 'The result tables, now and as of any day.' },
  { name: 'office', description: 'The office as a whole.' },
].map((tag) => (tag.name === 'students' ? { ...tag, description: 'Students: their files, and what is asked about them.' } : tag));

/** The description of this API (OpenAPI 3.1), made from the rooms' commands and the queries: nothing in it is written twice. */
export const openApiDocument = (version = '1'): OpenApiDocument => ({
  openapi: '3.1.0',
  info: {
    title: 'Tirkeu',
    version,
    summary: 'The registry office of a bachelor degree',
    description:
      'Every act of the office is a command that is recorded, refused by a rule, or already so. Results are computed from everything that is known, or from what was known on any past day. Problems are RFC 9457 documents; they, what is wrong with a folder, findings, histories and explanations are told in Kazakh, Russian or English by Accept-Language.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/', description: 'This office.' }],
  security: [{ token: [] }],
  tags,
  paths: pathsOf([...[...commands.values()].map(commandOperation), ...queries.map(queryOperation), ...otherOperations]),
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'As `tirkeu token ROLE` prints it.' },
    },
    schemas: { Problem: anyProblemSchema, Recorded: recordedSchema, Imported: importedSchema },
    responses: {
      ...Object.fromEntries(sharedResponses),
      problem: {
        description: 'A problem.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    headers: {
      ETag: { description: 'The revision of a record, or the tag of an answer.', schema: { type: 'string' } },
      Link: { description: 'Where the next page is, if there is one: `rel="next"`.', schema: { type: 'string' } },
      'Idempotent-Replayed': { description: '`true` for the answer to an earlier request.', schema: { type: 'string', enum: ['true'] } },
    },
    parameters: {
      'If-Match': header('If-Match', 'Carries the command out only if the record is still at this revision.'),
      'If-None-Match': header('If-None-Match', 'Tags of answers that the client has.'),
      'Idempotency-Key': header(
        'Idempotency-Key',
        'The client’s own name for this request, of 1 to 255 visible ASCII characters: sent again, it is not done again.',
      ),
    },
  },
});
