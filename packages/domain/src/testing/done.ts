import { isLeft } from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import type { AnyCommand, AnyEvent, Command, Refusal, Sealed, Summary } from '../kernel/index.ts';

/** A value as one writes it down: the brands are given by the codec. */
export type Plain<T> =
  T extends t.Brand<unknown>
    ? T extends string
      ? string
      : number
    : T extends Sealed
      ? never
      : T extends readonly (infer M)[]
        ? readonly Plain<M>[]
        : T extends object
          ? { readonly [K in keyof T]: Plain<T[K]> }
          : T;

/** A command with its input, as a person would give it, and who that is; and what the records say, where it is compared with them. */
export type Done = {
  readonly command: AnyCommand;
  readonly input: never;
  readonly actor: string | undefined;
  readonly summary?: Summary;
};

/** A command with its input, carried out by somebody; the input must be one that the command's codec takes. */
export const done = <C, S, E extends AnyEvent, R extends Refusal>(
  command: Command<C, S, E, R>,
  input: NoInfer<Plain<C>>,
  actor: string | undefined = 'registrar',
): Done => {
  const decoded = command.codec.decode(input);
  if (isLeft(decoded)) {
    const places = decoded.left.map((error) => error.context.map((step) => step.key).join('/'));
    throw new Error(`${command.name} does not take ${places.join(', ')}`);
  }
  return { command: command as unknown as AnyCommand, input: decoded.right as never, actor };
};

/** A command that is carried out when the records say this. */
export const seeing = (summary: Plain<Summary>, step: Done): Done => ({ ...step, summary: summary as Summary });
