import type { JsonSchema } from '@tirkeu/application';
import { malformed } from '../problems/index.ts';

/** A parameter of a query string: what it means, its schema for the reference, and how it is read; undefined where it cannot be. */
export type Parameter<A> = {
  readonly description: string;
  readonly schema: JsonSchema;
  /** Whether it may stand several times. */
  readonly isList?: boolean;
  readonly read: (text: string) => A | undefined;
};

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What the parameters of a query string say. */
export type Values<P extends Parameters> = {
  readonly [N in keyof P]?: P[N] extends { readonly isList: true; readonly read: (text: string) => infer A }
    ? readonly Exclude<A, undefined>[]
    : P[N] extends { readonly read: (text: string) => infer A }
      ? Exclude<A, undefined>
      : never;
};

export const booleanOf = (text: string): boolean | undefined => (text === 'true' ? true : text === 'false' ? false : undefined);

/** The shape that a schema names, for a message. */
const shapeOf = ({ schema: { title, enum: words, type, format } }: Parameter<unknown>): string => {
  if (typeof title === 'string') return title;
  if (Array.isArray(words)) return `one of ${words.join(', ')}`;
  return typeof format === 'string' ? format : typeof type === 'string' ? type : 'a value of its kind';
};

/** Reads a query string by its table of parameters. Every fault of it is told at once; a parameter that is not known is one. */
export const parametersOf = <P extends Parameters>(parameters: P, query: unknown): Values<P> => {
  const errors: { readonly parameter: string; readonly message: string }[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(query as Readonly<Record<string, string | readonly string[]>>)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const texts = typeof given === 'string' ? [given] : given;
    if (parameter === undefined) errors.push({ parameter: name, message: 'is not known here' });
    else if (texts.length > 1 && parameter.isList !== true) errors.push({ parameter: name, message: 'stands more than once' });
    else {
      const read = texts.map((text) => parameter.read(text));
      if (read.some((value) => value === undefined)) errors.push({ parameter: name, message: `is not ${shapeOf(parameter)}` });
      else values[name] = parameter.isList === true ? read : read[0];
    }
  }
  if (errors.length > 0) throw malformed(...errors);
  return values as Values<P>;
};
