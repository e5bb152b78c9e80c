import type { RunAct } from '../kernel/index.ts';
import type { AwardCategory } from './events.ts';

/** What a student's history tells of scholarships. */
export type ScholarshipAct = RunAct<'scholarship', AwardCategory>;
