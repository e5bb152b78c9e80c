import type * as t from 'io-ts';
import { byKey, command, particulars, partOf, repeated, sameRows } from '../kernel/index.ts';
import { policies, policyOn, refOf } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { awardFields, type ScholarshipsAwarded } from './events.ts';
import { type Award, awardFor } from './state.ts';

export const AwardScholarships = particulars(awardFields);
export type AwardScholarships = t.TypeOf<typeof AwardScholarships>;

export type AwardRefusal =
  | { readonly refusal: 'already-awarded'; readonly term: string; readonly decidedOn: string; readonly students: number }
  | { readonly refusal: 'nobody-listed'; readonly term: string }
  | { readonly refusal: 'no-scholarship-for-summer'; readonly term: string }
  | { readonly refusal: 'student-listed-twice'; readonly student: string }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'before-first-policy'; readonly decidedOn: string };

/** Awards the scholarships that follow from a term: what was decided is kept, and from what. */
export const award = command('scholarship.award', {
  summary: 'Awards the scholarships that follow from a term, and keeps what was decided and from what.',
  codec: AwardScholarships,
  path: 'POST /terms/{term}/scholarships',
  stream: (input: AwardScholarships) => awardFor(input.term),
  reads: (input: AwardScholarships) => [policies, ...input.rows.map((row) => registration(row.student))],
  refusals: [
    'already-awarded',
    'nobody-listed',
    'no-scholarship-for-summer',
    'student-listed-twice',
    'no-such-student',
    'before-first-policy',
  ],
  check:
    ({ look }) =>
    ({ term, decidedOn, rows }: AwardScholarships) =>
    (awarded: Award): readonly AwardRefusal[] => {
      if (awarded !== undefined) {
        const same = awarded.decidedOn === decidedOn && sameRows(awarded.rows, rows);
        return same ? [] : [{ refusal: 'already-awarded', term, decidedOn: awarded.decidedOn, students: awarded.rows.length }];
      }
      const refusals: AwardRefusal[] = [];
      if (partOf(term) === 'S') refusals.push({ refusal: 'no-scholarship-for-summer', term });
      if (rows.length === 0) refusals.push({ refusal: 'nobody-listed', term });
      for (const student of repeated(rows.map((row) => row.student))) refusals.push({ refusal: 'student-listed-twice', student });
      for (const { student } of rows) {
        if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', student });
      }
      if (policyOn(look(policies), decidedOn) === undefined) refusals.push({ refusal: 'before-first-policy', decidedOn });
      return refusals;
    },
  record:
    ({ look }) =>
    (input: AwardScholarships) =>
    (awarded: Award): readonly ScholarshipsAwarded[] => {
      const policy = policyOn(look(policies), input.decidedOn);
      if (awarded !== undefined || policy === undefined) return [];
      return [{ type: 'ScholarshipsAwarded', ...input, rows: byKey(input.rows, (row) => row.student), policy: refOf(policy) }];
    },
});
