import type { Policies, PolicyAdopted } from '@tirkeu/domain/policy';

const documentOf = ({
  policy,
  inForceFrom,
  scale,
  finalGrade,
  admission,
  exam,
  transferPoint,
  scholarship,
  honours,
}: PolicyAdopted): unknown => ({
  id: policy,
  inForceFrom,
  scale: scale.map(({ letter, fromPercent, points, traditional }) => ({ letter, fromPercent, points, traditional })),
  finalGrade: { ratingWeight: finalGrade.ratingWeight, examWeight: finalGrade.examWeight, rounding: finalGrade.rounding },
  admission: { minimumRating: admission.minimumRating },
  exam: { passMark: exam.passMark, mustPass: exam.mustPass },
  transferPoint,
  scholarship: { goodLetters: scholarship.goodLetters, excellentLetters: scholarship.excellentLetters },
  honours: {
    minimumGpa: honours.minimumGpa,
    courseLetters: honours.courseLetters,
    attestationLetters: honours.attestationLetters,
    repeatsAllowed: honours.repeatsAllowed,
  },
});

/** The text of `policy.json` that adopts these policies: each in its normal form, by the day from which it is in force. */
export const policyDocument = ({ institution = {}, adopted }: Policies): string =>
  `${JSON.stringify({ institution, policies: adopted.map(documentOf) }, undefined, 2)}\n`;
