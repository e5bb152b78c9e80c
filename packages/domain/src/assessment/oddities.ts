import type { Status } from '../kernel/index.ts';

/** The statement that is odd, and its discipline. */
type Of = { readonly statement: string; readonly discipline: string };

/** What may be odd among the marks of a student: recorded, lawful, and worth a look. */
export type MarkOddity =
  | ({ readonly kind: 'mark-while-not-active'; readonly issuedOn: string; readonly status: Status | null } & Of)
  | ({ readonly kind: 'mark-after-graduation'; readonly closedOn: string } & Of)
  | ({ readonly kind: 'two-regular-attempts'; readonly other: string } & Of)
  | ({ readonly kind: 're-sit-without-failure' } & Of)
  | ({ readonly kind: 'individual-without-absence' } & Of)
  | ({ readonly kind: 'attempt-after-passing'; readonly letter: string; readonly on: string } & Of)
  | ({ readonly kind: 'exam-though-not-admitted' } & Of)
  | { readonly kind: 'rectification-without-mark'; readonly statement: string; readonly rectification: string }
  | {
      readonly kind: 'rectification-undoes-appeal';
      readonly statement: string;
      readonly rectification: string;
      readonly exam: number | null;
      readonly appeal: string;
      readonly examAfter: number;
    };
