import { type JsonSchema, jsonSchemaOf, type Query, queries } from '@tirkeu/application';
import { type AnyCommand, rooms } from '@tirkeu/domain';
import { sentenceFor } from '@tirkeu/words/refusals';
import { routeOf } from '../commands/index.ts';
import { statusFor } from '../refusals/index.ts';

/** A text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${columns.join(' | ')} |`,
  `|${columns.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
];

type Shape = {
  readonly type?: string;
  readonly title?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly 'x-personal'?: boolean;
};

const range = ({ minimum, maximum }: JsonSchema): string => {
  if (typeof minimum !== 'number' || typeof maximum !== 'number' || maximum > 1e6) return '';
  return ` ${minimum}–${maximum}`;
};

/** The type of a value, in a few words. */
const typeIn = (schema: JsonSchema): string => {
  const { type, title, enum: words, const: only, anyOf, items, additionalProperties } = schema as Shape;
  if (only !== undefined) return typeof only === 'string' ? only : JSON.stringify(only);
  if (words !== undefined) return words.join(' | ');
  if (anyOf !== undefined) return anyOf.map(typeIn).join(' | ');
  if (type === 'array') return `list of ${items?.['properties'] === undefined ? typeIn(items ?? {}) : 'objects'}`;
  if (type === 'object') return typeof additionalProperties === 'object' ? `${typeIn(additionalProperties)} by name` : 'object';
  return `${title ?? type ?? 'any'}${range(schema)}`;
};

type Field = { readonly name: string; readonly schema: JsonSchema; readonly isNeeded: boolean };

/** The fields of an object, those of objects inside and of members of lists after them. */
const fieldsOf = (schema: JsonSchema, under = ''): readonly Field[] => {
  const { properties = {}, required = [] } = schema as Shape;
  return Object.entries(properties).flatMap(([key, of]) => {
    const name = `${under}${key}`;
    const { items, anyOf = [] } = of as Shape;
    const inside = [of, ...anyOf].flatMap((one) => fieldsOf(one, `${name}.`));
    return [{ name, schema: of, isNeeded: required.includes(key) }, ...inside, ...fieldsOf(items ?? {}, `${name}[].`)];
  });
};

const fieldRow = ({ name, schema, isNeeded }: Field): readonly string[] => [
  code(name),
  `${typeIn(schema)}${(schema as Shape)['x-personal'] === true ? ' · personal' : ''}`,
  isNeeded ? 'yes' : '',
];

const ofCommand = (command: AnyCommand): readonly string[] => {
  const { name, summary, codec, refusals } = command;
  const { method, path } = routeOf(command);
  const refused = refusals.map((refusal) => [code(refusal), String(statusFor(name, refusal) ?? ''), sentenceFor(name, refusal)?.en ?? '']);
  return [
    `### ${name}`,
    summary,
    '',
    code(`${method} ${path}`),
    '',
    ...table(['field', 'type', 'needed'], fieldsOf(jsonSchemaOf(codec as never)).map(fieldRow)),
    '',
    ...(refused.length === 0 ? [] : [...table(['refused as', 'status', 'in English'], refused), '']),
  ];
};

const ofQuery = ({ name, summary, path, pathParameters, parameters, hasCsv }: Query): readonly string[] => {
  const rows = [
    ...Object.entries(pathParameters).map(([key, of]) => [code(key), typeIn(of.schema), 'yes', of.description]),
    ...Object.entries(parameters).map(([key, of]) => [
      code(key),
      `${typeIn(of.schema)}${of.isList === true ? ', several times' : ''}`,
      of.isNeeded === true ? 'yes' : '',
      of.description,
    ]),
  ];
  return [
    `### ${name}`,
    summary,
    '',
    `${code(`GET /v1${path}`)}${hasCsv ? ' · also as CSV' : ''}`,
    '',
    ...(rows.length === 0 ? [] : [...table(['parameter', 'type', 'needed', 'means'], rows), '']),
  ];
};

/** Every command and every query of the office as a page to read (`docs/COMMANDS.md`), made from the tables that the doors are made from. */
export const commandsPage = (): string => {
  const withCommands = rooms.filter(({ commands }) => commands.length > 0);
  const lines = [
    '# Commands and queries',
    '',
    'Made by `npm run docs` from the tables of the rooms; nothing here is written by hand.',
    '',
    'A command is carried out by `./tirkeu do ROOM.COMMAND < input.json` or by its route, the fields as one JSON object (those that the path names may be left out of the body). A query is asked by `./tirkeu ask QUERY name=value …` or by its route. Over HTTP every command also takes `dry_run`, `If-Match` and `Idempotency-Key`, every query `after`; see `/docs` of a running office.',
    '',
    'Several rows of a statement in one request with an answer for each, and the import of a folder, have routes of their own: see `/docs`.',
    '',
    `Commands: ${withCommands.map(({ name }) => `[${name}](#${name})`).join(' · ')} · [Queries](#queries)`,
    '',
    ...withCommands.flatMap(({ name, commands }) => [`## ${name}`, '', ...commands.flatMap(ofCommand)]),
    '## Queries',
    '',
    ...queries.flatMap(ofQuery),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
