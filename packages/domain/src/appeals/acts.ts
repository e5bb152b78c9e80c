import type { Decision } from './events.ts';

/** What a student's history tells of an appeal; `letIn` of one that was lodged after its window. */
export type AppealAct = {
  readonly act: 'appeal';
  readonly appeal: string;
  readonly statement: string;
  readonly minutes: string;
  readonly commission: string | null;
  readonly present: readonly string[];
  readonly decision: Decision;
  readonly examAfter: number;
  readonly percent: number;
  readonly letter: string;
  readonly letIn: { readonly lastDay: string; readonly reopenedBy: string | null; readonly ground: string } | null;
};
