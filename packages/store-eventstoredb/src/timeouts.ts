/** How long to wait for what, in milliseconds. */
export type Timeouts = {
  /** Until a server must have been reached, at opening and by every reading (10 s). */
  readonly reach: number;
  /** Until an append must have been answered; after that it is looked for (10 s). */
  readonly append: number;
  /** Until it must be known what became of an append (60 s). */
  readonly outcome: number;
  /** How long a server may be silent in the middle of an answer (30 s). */
  readonly silence: number;
  /** How long a subscription may be silent before it is seen to (5 s). */
  readonly watch: number;
};

export const usualTimeouts: Timeouts = { reach: 10_000, append: 10_000, outcome: 60_000, silence: 30_000, watch: 5_000 };
