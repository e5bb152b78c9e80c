import * as t from 'io-ts';
import { CalendarDate, event, LogPosition, particulars, StudentNumber, Term } from '../kernel/index.ts';
import { PolicyRef } from '../policy/index.ts';

/** The scholarship that one student was awarded. */
export const AwardRow = particulars({ student: StudentNumber, category: t.keyof({ increased: null, standard: null, social: null }) });
export type AwardRow = t.TypeOf<typeof AwardRow>;

export const awardFields = { term: Term, decidedOn: CalendarDate, position: LogPosition, rows: t.readonlyArray(AwardRow) };

/** The scholarships that follow from a term were awarded; the award is never computed again. */
export const ScholarshipsAwarded = event('ScholarshipsAwarded', { ...awardFields, policy: PolicyRef }, {}, { documentOn: 'decidedOn' });
export type ScholarshipsAwarded = t.TypeOf<typeof ScholarshipsAwarded>;

export const scholarshipEvents = [ScholarshipsAwarded] as const;
