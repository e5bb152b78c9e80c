import type { Lang } from '@tirkeu/words';
import { faultIn } from '@tirkeu/words/faults';
import type { QuestionFault } from '../arguments/index.ts';

/** What is wrong with the particulars of a question, each after its name. */
export const faultsIn = (lang: Lang, faults: readonly QuestionFault[]): string =>
  faults.map(({ parameter, ...fault }) => `${parameter}: ${faultIn(lang, fault)}`).join('; ');
