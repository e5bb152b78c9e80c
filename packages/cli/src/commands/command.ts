import type { CommandName, Invocation, Lang, OptionName } from '../arguments/index.ts';
import type { Printer, Progress } from '../output/index.ts';
import type { Words } from '../words/index.ts';

/** What the process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is done when the process is interrupted. */
export type Undo = () => 'comes-to-an-end' | void;

/** Where a command works: what it says and hears, and how it is looked after. */
export type Desk = {
  readonly lang: Lang;
  readonly words: Words;
  readonly env: Environment;
  /** Whether standard output is for a program: JSON, and nothing else. */
  readonly json: boolean;
  /** Standard output: the answer. */
  readonly out: Printer;
  /** Standard error: progress and remarks. */
  readonly err: Printer;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** A number as it is written for people. */
  readonly number: (n: number) => string;
  readonly progress: (label: string) => Progress;
  /**
   * Has something undone if the process is interrupted; call what comes back when that is no longer needed. An undoing that returns
   * `comes-to-an-end` keeps the process from being ended there: the command ends by itself.
   */
  readonly onInterrupt: (undo: Undo) => () => void;
  /** How a person calls this program. */
  readonly program: string;
};

/** Exit codes of commands that came to an end; others come from thrown errors. */
export type ExitCode = 0 | 1 | 3 | 4;

/** A command of the command line. What it says of itself is in the words. */
export type Command = {
  readonly name: CommandName;
  /** How it is called, one line for each form. */
  readonly usage: readonly string[];
  /** The options that it has besides those of every command. */
  readonly options: readonly OptionName[];
  readonly run: (desk: Desk, invocation: Invocation) => Promise<ExitCode>;
};

/** Prints the answer of a command: the object for programs, the lines for people. */
export const answer = (desk: Desk, object: unknown, lines: () => readonly string[]): void => {
  if (desk.json) desk.out.raw(`${JSON.stringify(object)}\n`);
  else desk.out.lines(lines());
};
