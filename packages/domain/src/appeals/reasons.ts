import type { AppealAct } from './acts.ts';

/** Why an exam mark is another after an appeal. */
export type AppealReason = Omit<AppealAct, 'act' | 'percent' | 'letter'> & {
  readonly why: 'appealed';
  readonly heardOn: string;
  readonly examBefore: number | null;
};
