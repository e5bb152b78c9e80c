import * as t from 'io-ts';
import { CalendarDate, deviation, event, LogPosition, particulars, StudentNumber, Term } from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

export const AwardCategory = t.keyof({ increased: null, standard: null, social: null }, 'AwardCategory');
export type AwardCategory = t.TypeOf<typeof AwardCategory>;

/** The scholarship that one student was awarded. */
export const AwardRow = particulars({ student: StudentNumber, category: AwardCategory });
export type AwardRow = t.TypeOf<typeof AwardRow>;

const awardFields = { term: Term, decidedOn: CalendarDate, position: LogPosition, rows: t.readonlyArray(AwardRow) };

/** The scholarships that follow from a term were drafted. Nothing follows from a draft, so it has no legal date. */
export const ScholarshipsDrafted = event('ScholarshipsDrafted', awardFields);
export type ScholarshipsDrafted = t.TypeOf<typeof ScholarshipsDrafted>;

/**
 * The scholarships that follow from a term were awarded; the award is never computed again. Where it deviates from what the records
 * said at that position, the ground is kept for each student.
 */
export const ScholarshipsAwarded = event(
  'ScholarshipsAwarded',
  { ...awardFields, policy: PolicyRef },
  { deviations: t.readonlyArray(deviation(AwardCategory)) },
  { documentOn: 'decidedOn' },
);
export type ScholarshipsAwarded = t.TypeOf<typeof ScholarshipsAwarded>;

export const scholarshipEvents = [ScholarshipsDrafted, ScholarshipsAwarded] as const;
