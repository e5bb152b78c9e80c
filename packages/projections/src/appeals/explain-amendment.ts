import type { Amendment } from '@tirkeu/domain/appeals';
import { input, type Step, step } from '../register/index.ts';
import { andByLeave, heardBy } from './heard-by.ts';

/** How the outcome of an appeal replaces an exam mark (EXCHANGE rule 6). */
export const amendmentStep = (amendment: Amendment, examBefore: number | undefined): Step => {
  const { appeal, statement, minutes, heardOn, decision, examAfter } = amendment;
  const before = examBefore === undefined ? '' : ` instead of ${examBefore}`;
  return step(
    6,
    `Appeal ${appeal} against statement ${statement}, heard on ${heardOn} (${heardBy(amendment)}): ${decision}; the exam mark is ${examAfter}${before}${andByLeave(amendment)}.`,
    String(examAfter),
    [input('examAfter', appeal, examAfter), input('minutes', minutes, heardOn), input('exam', statement, examBefore ?? '')],
  );
};
