import type { Amendment } from '@tirkeu/domain/appeals';
import { input, type Step, step } from '../register/index.ts';
import { hearingOf } from './hearing-of.ts';

/** How the outcome of an appeal replaces an exam mark (EXCHANGE rule 6). */
export const amendmentStep = (amendment: Amendment, examBefore: number | undefined): Step => {
  const { appeal, statement, minutes, heardOn, examAfter } = amendment;
  return step(6, { why: 'appealed', ...hearingOf(amendment), heardOn, examBefore: examBefore ?? null }, String(examAfter), [
    input('examAfter', appeal, examAfter),
    input('minutes', minutes, heardOn),
    input('exam', statement, examBefore ?? ''),
  ]);
};
