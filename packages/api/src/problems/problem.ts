import type { Refusal } from '@tirkeu/domain';
import { type Fault, faultIn } from '@tirkeu/words/faults';
import type { Lang } from '@tirkeu/words';
import type { ProblemName } from './kinds.ts';

/** What is wrong with a request: at a place of its body, in a parameter, or in a header. */
export type RequestError = Fault & ({ readonly pointer: string } | { readonly parameter: string } | { readonly header: string });

/** An error of a request as it is told: its place, and what is wrong there. */
export const toldIn =
  (lang: Lang) =>
  ({ fault, expected, ...place }: RequestError) => ({ ...place, message: faultIn(lang, { fault, expected }) });

/** What a problem says besides its kind. */
export type Particulars = {
  readonly errors?: readonly RequestError[];
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the status that the kind has. */
  readonly status?: number;
};

/** A request that cannot be answered as asked. The one error handler at the root makes a problem of it (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly problem: ProblemName;
  readonly particulars: Particulars;
  constructor(problem: ProblemName, particulars: Particulars = {}) {
    super(problem);
    this.problem = problem;
    this.particulars = particulars;
  }
}

/** A rule of the office that says no to a command. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly command: string;
  readonly refusal: Refusal;
  constructor(command: string, refusal: Refusal) {
    super(refusal.refusal);
    this.command = command;
    this.refusal = refusal;
  }
}

/** A fault of an input as an error of the body that it came in. */
export const inBody = ({ path, ...fault }: Fault & { readonly path: string }): RequestError => ({ pointer: path, ...fault });

/** A request whose parts are not as they must be. */
export const malformed = (...errors: readonly RequestError[]): Problem => new Problem('malformed', { errors });
