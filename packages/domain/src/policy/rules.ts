import * as t from 'io-ts';
import { CalendarDate, Decimal, particulars, Percent, PolicyId, Text, Traditional } from '../kernel/index.ts';

/** One row of a scale: from this percent on, this letter. */
export const ScaleRow = particulars({ letter: Text, fromPercent: Percent, points: Decimal, traditional: Traditional });
export type ScaleRow = t.TypeOf<typeof ScaleRow>;

/**
 * The rules of grading of one version (EXCHANGE, Policy). Decimals are in their one normal writing, the scale runs from the
 * highest row down to 0, letters of a list stand in the order of the scale: policies are compared by value.
 */
export const policyFields = {
  policy: PolicyId,
  inForceFrom: CalendarDate,
  scale: t.readonlyArray(ScaleRow),
  finalGrade: particulars({ ratingWeight: Decimal, examWeight: Decimal, rounding: t.literal('half-up') }),
  admission: particulars({ minimumRating: Decimal }),
  exam: particulars({ passMark: Decimal, mustPass: t.boolean }),
  /** Transfer point by course. */
  transferPoint: t.readonly(t.record(t.string, Decimal)),
  scholarship: particulars({ goodLetters: t.readonlyArray(Text), excellentLetters: t.readonlyArray(Text) }),
  honours: particulars({
    minimumGpa: Decimal,
    courseLetters: t.readonlyArray(Text),
    attestationLetters: t.readonlyArray(Text),
    repeatsAllowed: t.boolean,
  }),
};

export const PolicyRules = particulars(policyFields);
export type PolicyRules = t.TypeOf<typeof PolicyRules>;

/** A policy as it is recorded with what it decided: its id, and the digest of its rules. */
export const PolicyRef = particulars({ id: PolicyId, digest: t.string });
export type PolicyRef = t.TypeOf<typeof PolicyRef>;
