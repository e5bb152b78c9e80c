import type { ParameterFault } from './parameters.ts';

/** Why a question that is rightly put has no answer. */
export const noAnswerProblems = [
  'no-such-student',
  'no-such-discipline',
  'no-such-group',
  'no-such-statement',
  'no-such-record',
  'cursor-lost',
] as const;
export type NoAnswerProblem = (typeof noAnswerProblems)[number];

/** A question that has no answer: an answer too, with the facts that a person needs. Each door says it in its own way. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly problem: NoAnswerProblem;
  readonly facts: Readonly<Record<string, string>>;
  constructor(problem: NoAnswerProblem, facts: Readonly<Record<string, string>> = {}) {
    super(problem);
    this.problem = problem;
    this.facts = facts;
  }
}

/** Nothing is recorded of this kind under this key. */
export const noSuchRecord = (kind: string, key: string): NoAnswer =>
  new NoAnswer('no-such-record', { refusal: 'no-such-record', key, kind });

/** A question that cannot be put so. */
export class WrongQuestion extends Error {
  override readonly name = 'WrongQuestion';
  readonly faults: readonly ParameterFault[];
  constructor(...faults: readonly ParameterFault[]) {
    super('wrong question');
    this.faults = faults;
  }
}
