import type * as t from 'io-ts';
import { byKey, command, compare, particulars, repeated, sameRows, valueOf } from '../kernel/index.ts';
import { policies, policyOn, refOf } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { type PromotionConfirmed, promotionFields } from './events.ts';
import { type Promotion, promotionAfter } from './state.ts';

export const ConfirmPromotion = particulars(promotionFields);
export type ConfirmPromotion = t.TypeOf<typeof ConfirmPromotion>;

export type ConfirmPromotionRefusal =
  | { readonly refusal: 'already-confirmed'; readonly year: string; readonly decidedOn: string; readonly students: number }
  | { readonly refusal: 'nobody-listed'; readonly year: string }
  | { readonly refusal: 'student-listed-twice'; readonly student: string }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'before-first-policy'; readonly decidedOn: string }
  | { readonly refusal: 'threshold-differs'; readonly student: string; readonly course: number; readonly threshold: string | undefined };

/** Confirms who moves from course to course at the end of a year: what was decided is kept, and from what. */
export const confirmPromotion = command('progression.confirm-promotion', {
  summary: 'Confirms the promotion from course to course at the end of a year, and keeps what was decided and from what.',
  codec: ConfirmPromotion,
  path: 'POST /years/{year}/promotion',
  stream: (input: ConfirmPromotion) => promotionAfter(input.year),
  reads: (input: ConfirmPromotion) => [policies, ...input.rows.map((row) => registration(row.student))],
  refusals: ['already-confirmed', 'nobody-listed', 'student-listed-twice', 'no-such-student', 'before-first-policy', 'threshold-differs'],
  check:
    ({ look }) =>
    ({ year, decidedOn, rows }: ConfirmPromotion) =>
    (confirmed: Promotion): readonly ConfirmPromotionRefusal[] => {
      if (confirmed !== undefined) {
        const same = confirmed.decidedOn === decidedOn && sameRows(confirmed.rows, rows);
        return same ? [] : [{ refusal: 'already-confirmed', year, decidedOn: confirmed.decidedOn, students: confirmed.rows.length }];
      }
      if (rows.length === 0) return [{ refusal: 'nobody-listed', year }];
      const refusals: ConfirmPromotionRefusal[] = [];
      for (const student of repeated(rows.map((row) => row.student))) refusals.push({ refusal: 'student-listed-twice', student });
      for (const { student } of rows) {
        if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', student });
      }
      const policy = policyOn(look(policies), decidedOn);
      if (policy === undefined) return [...refusals, { refusal: 'before-first-policy', decidedOn }];
      for (const { student, course, threshold: stated } of rows) {
        const threshold = policy.transferPoint[course];
        if (threshold === undefined || compare(valueOf(threshold), valueOf(stated)) !== 0)
          refusals.push({ refusal: 'threshold-differs', student, course, threshold });
      }
      return refusals;
    },
  record:
    ({ look }) =>
    (input: ConfirmPromotion) =>
    (confirmed: Promotion): readonly PromotionConfirmed[] => {
      const policy = policyOn(look(policies), input.decidedOn);
      if (confirmed !== undefined || policy === undefined) return [];
      return [{ type: 'PromotionConfirmed', ...input, rows: byKey(input.rows, (row) => row.student), policy: refOf(policy) }];
    },
});
