import { compareCodePoints } from '@tirkeu/domain';
import type { Flaw } from '../flaws/index.ts';

/** What can be wrong with an exchange folder (EXCHANGE, Problems), and the one thing that is only worth a warning. */
export const problemCodes = [
  'missing-file',
  'unknown-file',
  'bad-utf8',
  'bad-csv',
  'bad-json',
  'unknown-column',
  'missing-column',
  'missing-value',
  'bad-value',
  'out-of-range',
  'bad-check-digit',
  'iin-mismatch',
  'duplicate',
  'changed',
  'number-reused',
  'unknown-reference',
  'bad-dates',
  'unexpected-value',
  'missing-mark',
  'not-enrolled',
  'second-regular',
  'no-exam-to-appeal',
  'not-attested',
  'not-recognisable',
  'before-first-policy',
  'bad-policy',
  'missing-period',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something wrong in a folder, and where; what exactly is data, which words make a sentence of. The line is that of the record's first line (the header is 1), the column empty where the whole row or file is meant. */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly code: ProblemCode;
  readonly flaw: Flaw;
};

/** The order in which problems are reported: by file, line and column. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareCodePoints(a.file, b.file) || a.line - b.line || compareCodePoints(a.column, b.column) || compareCodePoints(a.code, b.code);
