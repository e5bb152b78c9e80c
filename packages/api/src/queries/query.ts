import { type JsonSchema, jsonSchemaOf } from '@tirkeu/application';
import { CalendarDate, isKeptText } from '@tirkeu/domain';
import type { Parameter, Parameters, Values } from '../parameters/index.ts';
import type { ProblemName } from '../problems/index.ts';
import type { Offices } from './offices.ts';

/** What a query comes to: an object for JSON, or a text of another type. */
export type Answer = {
  readonly position: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
} & ({ readonly json: unknown } | { readonly csv: string });

/** What is asked: by the path, by the parameters, and in which form. */
export type Asked<P extends Parameters> = {
  readonly path: Readonly<Record<string, string>>;
  readonly values: Values<P>;
  readonly isCsv: boolean;
  /** The path with its parameters as they came, for links. */
  readonly url: string;
};

/** A question that the office answers, as data: its route and its place in the reference are derived from it. */
export type Query<P extends Parameters = Parameters> = {
  readonly name: string;
  readonly tag: string;
  readonly summary: string;
  /** Under /v1; `{name}` is a parameter of the path. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>;
  readonly parameters: P;
  readonly answer: JsonSchema;
  /** Whether it is also given as CSV. */
  readonly hasCsv: boolean;
  /** Whether it is a function of the records alone; otherwise it is never kept. */
  readonly isView: boolean;
  /** The problems that only this query has. */
  readonly problems: readonly ProblemName[];
  readonly ask: (offices: Offices, asked: Asked<P>) => Promise<Answer>;
};

/** Defines a query whose types are then known only to itself. */
export const query = <P extends Parameters>(definition: Query<P>): Query => definition as unknown as Query;

/** Parameters that several queries have. */
export const afterParameter = {
  description: 'A position that a command was answered with: waits until the answer takes it in, with a time limit.',
  schema: { type: 'string' },
  read: (text: string) => (isKeptText(text) ? text : undefined),
} as const satisfies Parameter<string>;

export const asOfParameter = {
  description: 'Only what was known on a day counts; without it everything known does.',
  schema: jsonSchemaOf(CalendarDate),
  read: (text: string) => (CalendarDate.is(text) ? text : undefined),
} as const satisfies Parameter<CalendarDate>;
