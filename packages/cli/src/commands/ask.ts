import {
  type Answer,
  nextOf,
  NoAnswer,
  officesOf,
  type Parameters,
  queries,
  type Query,
  readParameters,
  type Values,
  WrongQuestion,
} from '@tirkeu/application';
import { reasonIn } from '@tirkeu/words/explain';
import { findingIn } from '@tirkeu/words/findings';
import { actIn } from '@tirkeu/words/history';
import { isLeft } from 'fp-ts/lib/Either.js';
import { nearest, type QuestionFault, UsageError } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command, type Desk, type ExitCode } from './command.ts';
import { addressOf, withStorage } from './storage.ts';

const queryNamed = (given: string | undefined): Query => {
  if (given === undefined) throw new UsageError({ problem: 'argument-missing', argument: 'QUERY' }, 'ask');
  const known = queries.map(({ name }) => name);
  const query = queries.find(({ name }) => name === given);
  if (query === undefined) throw new UsageError({ problem: 'argument-not-known', given, known, nearest: nearest(given, known) }, 'ask');
  return query;
};

const wrongQuestion = ({ pathParameters, parameters }: Query, faults: readonly QuestionFault[]): UsageError =>
  new UsageError({ problem: 'wrong-question', faults, known: [...Object.keys(pathParameters), ...Object.keys(parameters)] }, 'ask');

type Said = { readonly path: Readonly<Record<string, string>>; readonly values: Values<Parameters> };

/** What the words `name=value` say of a question: what its path names, all of it, and its parameters. */
const saidIn = (query: Query, words: readonly string[]): Said => {
  const given: Record<string, string[]> = {};
  const nameless: string[] = [];
  for (const word of words) {
    const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (name === undefined) nameless.push(word);
    else (given[name] ??= []).push(value);
  }
  const inPath = Object.keys(query.pathParameters);
  const missing = inPath.filter((name) => (given[name]?.[0] ?? '').trim() === '');
  const repeated = inPath.filter((name) => (given[name]?.length ?? 0) > 1);
  const read = readParameters(query.parameters, Object.fromEntries(Object.entries(given).filter(([name]) => !inPath.includes(name))));
  const faults = [
    ...missing.map((parameter) => ({ parameter, fault: 'missing' }) as const),
    ...repeated.map((parameter) => ({ parameter, fault: 'repeated' }) as const),
    ...(isLeft(read) ? read.left : []),
    ...nameless.map((parameter) => ({ parameter, fault: 'no-name' }) as const),
  ];
  if (isLeft(read) || faults.length > 0) throw wrongQuestion(query, faults);
  return { path: Object.fromEntries(inPath.map((name) => [name, given[name]?.[0] ?? ''])), values: read.right };
};

const list = (desk: Desk): ExitCode => {
  const { out, words } = desk;
  const all = queries.map(({ name, summary, path, pathParameters, parameters, hasCsv, problems }) => ({
    name,
    summary,
    path: `GET /v1${path}`,
    parameters: [
      ...Object.entries(pathParameters).map(([parameter, of]) => ({ parameter, ...of, isNeeded: true })),
      ...Object.entries(parameters).map(([parameter, of]) => ({ parameter, ...of, isNeeded: of.isNeeded === true })),
    ].map(({ parameter, description, schema, isNeeded }) => ({
      name: parameter,
      isNeeded,
      description,
      schema,
    })),
    csv: hasCsv,
    problems,
  }));
  answer(desk, { queries: all }, () =>
    all.flatMap(({ name, summary, parameters }) => [
      out.look('bold', name),
      `  ${summary}`,
      ...(parameters.length === 0
        ? []
        : [`  ${words.ask.parameters}: ${parameters.map((one) => (one.isNeeded ? `${one.name}=…` : `[${one.name}=…]`)).join(' ')}`]),
      '',
    ]),
  );
  return 0;
};

type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly total: number };

const isRows = (json: unknown): json is Rows => typeof json === 'object' && json !== null && 'rows' in json && 'total' in json;

const cellOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

/** An answer for people: rows as columns, anything else as it is. */
const linesOf = ({ words, number }: Desk, json: unknown, next: string | undefined): readonly string[] => {
  if (!isRows(json)) return JSON.stringify(json, null, 2).split('\n');
  const { rows, total } = json;
  const names = Object.keys(rows[0] ?? {});
  return [
    ...(rows.length === 0 ? [] : columns([names, ...rows.map((row) => names.map((name) => cellOf(row[name])))])),
    words.ask.rows(number(rows.length), number(total)),
    ...(next === undefined ? [] : [words.ask.next(next)]),
  ];
};

const noAnswer = (desk: Desk, { problem, facts }: NoAnswer): ExitCode => {
  const { refusal = problem, ...rest } = facts;
  if (desk.json) desk.out.raw(`${JSON.stringify({ refusal, ...rest })}\n`);
  else desk.err.line(desk.words.ask.noAnswer[problem](Object.values(rest)[0] ?? ''));
  return 4;
};

const show = (desk: Desk, given: Answer): ExitCode => {
  if ('csv' in given) desk.out.raw(given.csv);
  else answer(desk, given.json, () => linesOf(desk, given.json, nextOf(given)));
  return 0;
};

/** `tirkeu ask` */
export const askCommand: Command = {
  name: 'ask',
  usage: ['ask QUERY [NAME=VALUE …] [--csv]', 'ask --list'],
  options: ['list', 'csv'],
  run: async (desk, invocation) => {
    const [, name, ...words] = invocation.words;
    if (invocation.flags.has('list')) {
      if (name !== undefined) throw new UsageError({ problem: 'argument-too-many', given: name }, 'ask');
      return list(desk);
    }
    const query = queryNamed(name);
    const isCsv = invocation.flags.has('csv');
    if (isCsv && (!query.hasCsv || desk.json)) throw new UsageError({ problem: 'no-csv', query: desk.json ? '--json' : query.name }, 'ask');
    try {
      const said = saidIn(query, words);
      return await withStorage(addressOf(desk.env, invocation), 'read', async (storage) =>
        show(
          desk,
          await query.ask(officesOf(storage, {}), {
            ...said,
            isCsv,
            wording: { finding: findingIn(desk.lang), act: actIn(desk.lang), reason: reasonIn(desk.lang) },
          }),
        ),
      );
    } catch (error) {
      if (error instanceof WrongQuestion) throw wrongQuestion(query, error.faults);
      if (error instanceof NoAnswer) return noAnswer(desk, error);
      throw error;
    }
  },
};
