import { type Act, CalendarDate, type Oddity, type Reason } from '@tirkeu/domain';
import { type JsonSchema, jsonSchemaOf } from '../commands/index.ts';
import type { Type } from 'io-ts';
import { type NoAnswerProblem, WrongQuestion } from './no-answer.ts';
import type { Offices } from './offices.ts';
import type { Parameter, Parameters, Values } from './parameters.ts';

/** What a query comes to: an object for JSON, or a text of another type. */
export type Answer = { readonly position: string | undefined } & (
  | { readonly json: object | undefined }
  | { readonly csv: string; readonly next: string | null }
);

/** Where the next page of an answer begins, if there is one. */
export const nextOf = (answer: Answer): string | undefined => {
  const next = 'csv' in answer ? answer.next : answer.json === undefined || !('next' in answer.json) ? null : answer.json.next;
  return typeof next === 'string' ? next : undefined;
};

/** How the door through which is asked puts things for people: in the language of whoever asks. */
export type Wording = {
  readonly finding: (oddity: Oddity) => string;
  readonly act: (act: Act) => string;
  readonly reason: (reason: Reason) => string;
};

/** What is asked: by what the path names, by the parameters, and in which form. */
export type Asked<P extends Parameters> = {
  readonly path: Readonly<Record<string, string>>;
  readonly values: Values<P>;
  readonly isCsv: boolean;
  readonly wording: Wording;
};

/** A question that the office answers, as data: its route, its place in the reference and `tirkeu ask` are derived from it. */
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
  /** Whether its answer has sentences, so that it is another in each language. */
  readonly isWorded?: true;
  /** Whether it is a function of the records alone; otherwise it is never kept. */
  readonly isView: boolean;
  /** Why it may have no answer. */
  readonly problems: readonly NoAnswerProblem[];
  readonly ask: (offices: Offices, asked: Asked<P>) => Promise<Answer>;
};

/** What a path names, as one of its kind; a question about anything else cannot be put. */
export const named = <A>(codec: Type<A, string>, name: string, path: Readonly<Record<string, string>>): A => {
  const given: unknown = path[name] ?? '';
  if (!codec.is(given)) throw new WrongQuestion({ parameter: name, fault: 'wrong', expected: jsonSchemaOf(codec) });
  return given;
};

/** Defines a query whose types are then known only to itself. */
export const query = <P extends Parameters>(definition: Query<P>): Query => definition as unknown as Query;

/** A parameter that several queries have. */
export const asOfParameter = {
  description: 'Only what was known on a day counts; without it everything known does.',
  schema: jsonSchemaOf(CalendarDate),
  read: (text: string) => (CalendarDate.is(text) ? text : undefined),
} as const satisfies Parameter<CalendarDate>;
