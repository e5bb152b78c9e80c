import type { Amendment, AppealAct } from '@tirkeu/domain/appeals';

/** What is told of the hearing of an appeal: its minutes, by whom it was heard, the outcome, and by whose leave it was lodged late. */
export const hearingOf = (amendment: Amendment): Omit<AppealAct, 'act' | 'percent' | 'letter'> => {
  const { appeal, statement, minutes, commission = null, present = [], decision, examAfter, letIn } = amendment;
  const leave = letIn === undefined ? null : { lastDay: letIn.lastDay, reopenedBy: letIn.reopenedBy ?? null, ground: letIn.ground };
  return { appeal, statement, minutes, commission, present, decision, examAfter, letIn: leave };
};
