import type { RunOddity } from '../kernel/index.ts';
import type { AwardCategory } from './events.ts';

/** What may be odd about the scholarships of a student. */
export type ScholarshipOddity = RunOddity<'scholarship-differs-from-record', AwardCategory>;
