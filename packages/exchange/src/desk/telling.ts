import type { AnyCommand, Command, AnyEvent, Refusal } from '@tirkeu/domain';
import type { Flaw } from '../flaws/index.ts';
import type { ProblemCode } from '../folder/index.ts';

/** How a refusal of a command is told as a problem of the folder. */
export type Told<R> = {
  readonly code: ProblemCode;
  readonly column: string | ((refusal: R) => string);
  /**
   * The columns of the row that the refusal rests on: where one of them has a fault of its own, the refusal is not reported.
   * A fault of the row as a whole always counts.
   */
  readonly restsOn: readonly string[] | 'the whole row';
  readonly flaw: (refusal: R) => Flaw;
};

/** A refusal that is found on the rows before any command is asked, and then reported there. */
export type ToldByRows = { readonly code: ProblemCode; readonly column: string; readonly onRows: true };

/** A refusal of acts by hand, or of particulars that no row has: an import never meets it. */
export type OnlyByHand = { readonly onlyByHand: true };

/** How each refusal of a command is told. A refusal without an entry does not compile. */
export type Telling<R extends Refusal> = {
  readonly [N in R['refusal']]: Told<Extract<R, { readonly refusal: N }>> | ToldByRows | OnlyByHand;
};

/** The table of one command. */
export type CommandTelling = {
  readonly command: AnyCommand;
  readonly telling: Readonly<Record<string, Told<never> | ToldByRows | OnlyByHand>>;
};

/** Lays down how the refusals of a command are told. */
export const telling = <C, S, E extends AnyEvent, R extends Refusal>(
  command: Command<C, S, E, R>,
  table: Telling<R>,
): { readonly command: Command<C, S, E, R>; readonly telling: Telling<R> } => ({ command, telling: table });

const exceptions: Readonly<Record<string, string>> = { order: 'order_number', minutes: 'minutes_number', heardOn: 'minutes_date' };

/** The column that a field of a command is read from. */
export const columnOf = (field: string): string => exceptions[field] ?? field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Told as `changed`: what is recorded says otherwise in this column. */
export const changed = <R extends { readonly field: string }>(flaw: (refusal: R, column: string) => Flaw): Told<R> => ({
  code: 'changed',
  column: ({ field }) => columnOf(field),
  restsOn: 'the whole row',
  flaw: (refusal) => flaw(refusal, columnOf(refusal.field)),
});

/** Not met in imports. */
export const onlyByHand: OnlyByHand = { onlyByHand: true };

/** Found on the rows. */
export const onRows = (code: ProblemCode, column = ''): ToldByRows => ({ code, column, onRows: true });
