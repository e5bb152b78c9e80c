import { type Either, left, right } from 'fp-ts/lib/Either.js';
import type { JsonSchema } from '../commands/index.ts';

/** A parameter: what it means, its schema for the reference, and how its text is read; undefined where it cannot be. */
export type Parameter<A> = {
  readonly description: string;
  readonly schema: JsonSchema;
  /** Whether it may stand several times. */
  readonly isList?: boolean;
  /** Whether nothing can be asked without it. */
  readonly isNeeded?: boolean;
  readonly read: (text: string) => A | undefined;
};

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What parameters say. */
export type Values<P extends Parameters> = {
  readonly [N in keyof P]?: P[N] extends { readonly isList: true; readonly read: (text: string) => infer A }
    ? readonly Exclude<A, undefined>[]
    : P[N] extends { readonly read: (text: string) => infer A }
      ? Exclude<A, undefined>
      : never;
};

/** What is wrong with a parameter; of one that cannot be read, what it should be. */
export type ParameterFault = { readonly parameter: string } & (
  | { readonly fault: 'unknown' | 'repeated' | 'missing' }
  | { readonly fault: 'wrong'; readonly expected: JsonSchema }
);

export const booleanOf = (text: string): boolean | undefined => (text === 'true' ? true : text === 'false' ? false : undefined);

/** Reads parameters by their table. Left: every fault at once; a parameter that is not known is one. */
export const readParameters = <P extends Parameters>(
  parameters: P,
  given: Readonly<Record<string, string | readonly string[]>>,
): Either<readonly ParameterFault[], Values<P>> => {
  const faults: ParameterFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, said] of Object.entries(given)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const texts = typeof said === 'string' ? [said] : said;
    if (parameter === undefined) faults.push({ parameter: name, fault: 'unknown' });
    else if (texts.length > 1 && parameter.isList !== true) faults.push({ parameter: name, fault: 'repeated' });
    else {
      const read = texts.map((text) => parameter.read(text));
      if (read.some((value) => value === undefined)) faults.push({ parameter: name, fault: 'wrong', expected: parameter.schema });
      else values[name] = parameter.isList === true ? read : read[0];
    }
  }
  for (const [name, { isNeeded }] of Object.entries(parameters)) {
    if (isNeeded === true && !Object.hasOwn(given, name)) faults.push({ parameter: name, fault: 'missing' });
  }
  return faults.length > 0 ? left(faults) : right(values as Values<P>);
};
