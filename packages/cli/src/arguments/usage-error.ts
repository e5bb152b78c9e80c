import type { Fault } from '@tirkeu/words/faults';
import type { CommandName, OptionName } from './names.ts';

/** What is wrong with a particular of a question. */
export type QuestionFault = Fault & { readonly parameter: string };

/** What a person mistook when calling the command line. */
export type UsageProblem =
  | { readonly problem: 'unknown-command'; readonly given: string; readonly nearest: string | undefined }
  | { readonly problem: 'unknown-option'; readonly given: string; readonly nearest: string | undefined }
  | { readonly problem: 'option-of-another-command'; readonly option: OptionName }
  | { readonly problem: 'value-missing'; readonly option: OptionName }
  | { readonly problem: 'value-unexpected'; readonly option: OptionName }
  | { readonly problem: 'value-not-known'; readonly option: OptionName; readonly given: string; readonly known: readonly string[] }
  | { readonly problem: 'argument-missing'; readonly argument: string }
  | {
      readonly problem: 'argument-not-known';
      readonly given: string;
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly problem: 'argument-too-many'; readonly given: string }
  | {
      readonly problem: 'wrong-question';
      readonly faults: readonly QuestionFault[];
      readonly known: readonly string[];
    }
  | { readonly problem: 'no-csv'; readonly query: string }
  | { readonly problem: 'no-such-day'; readonly given: string }
  | { readonly problem: 'no-such-term'; readonly given: string }
  | { readonly problem: 'no-such-year'; readonly given: string }
  | { readonly problem: 'not-a-folder'; readonly place: string }
  | { readonly problem: 'not-empty'; readonly place: string; readonly mayForce: boolean }
  | { readonly problem: 'not-a-store'; readonly given: string }
  | { readonly problem: 'bad-connection-string'; readonly said: string }
  | { readonly problem: 'own-store-only' }
  | { readonly problem: 'copy-onto-itself' }
  | { readonly problem: 'not-a-begun-copy'; readonly place: string };

/** A mistake in how the command line was called; the person sees it with the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly problem: UsageProblem;
  /** The command whose usage helps; the general one without it. */
  readonly command: CommandName | undefined;
  constructor(problem: UsageProblem, command?: CommandName) {
    super(problem.problem);
    this.problem = problem;
    this.command = command;
  }
}
