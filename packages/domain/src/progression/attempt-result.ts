import type { Amendment } from '../appeals/index.ts';
import type { Attempt, GradeRecorded, MarkRectified } from '../assessment/index.ts';
import type { AcademicYear, CalendarDate, Decimal, Percent, Term, Traditional } from '../kernel/index.ts';
import type { DisciplineRecognised } from '../recognition/index.ts';

/** An attempt at a discipline with the grade that counts for it on some day; a recognised discipline is one too. */
export type AttemptResult = {
  readonly kind: Attempt | 'recognised';
  readonly discipline: string;
  /** Undefined where the discipline was recognised, as are year and statement. */
  readonly term: Term | undefined;
  readonly year: AcademicYear | undefined;
  readonly statement: string | undefined;
  /** The day of closing, or of recognition. */
  readonly on: CalendarDate;
  readonly credits: number;
  readonly countsInGpa: boolean;
  readonly letter: string;
  /** `I`, `P`, `NP` and `T` have none of these three. */
  readonly percent: Percent | undefined;
  readonly points: Decimal | undefined;
  readonly traditional: Traditional | undefined;
  /** The exam mark after appeal, where the exam was sat by an admitted student. */
  readonly exam: number | undefined;
  /** The grade that the statement gave, with the row as the rectification that counts left it. */
  readonly grade: GradeRecorded | undefined;
  readonly recognition: DisciplineRecognised | undefined;
  /** The rectification that counts: the latest correction, or the one that the appeal's outcome started from. */
  readonly rectification: MarkRectified | undefined;
  /** The appeal's outcome that counts. */
  readonly amendment: Amendment | undefined;
};

/** Whether an attempt passed, failed, or did neither (EXCHANGE rule 5): a letter by its traditional mark, NP fails, `I` is open. */
export const outcomeOf = (result: Pick<AttemptResult, 'letter' | 'points' | 'traditional'>): 'passed' | 'failed' | 'open' => {
  if (result.points !== undefined) return result.traditional === 'unsatisfactory' ? 'failed' : 'passed';
  if (result.letter === 'I') return 'open';
  return result.letter === 'NP' ? 'failed' : 'passed';
};

/** An attempt with a letter of the scale. */
export type LetteredResult = AttemptResult & { readonly points: Decimal };

/** Whether a grade is a letter of the scale, not one of `I`, `P`, `NP`, `T`. */
export const isLettered = (result: AttemptResult): result is LetteredResult => result.points !== undefined;
