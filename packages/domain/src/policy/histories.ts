import { done } from '../testing/index.ts';
import { adopt } from './adopt.ts';
import { describeInstitution } from './describe-institution.ts';
import { approvePolicy, draftPolicy } from './review-policy.ts';

const row = (
  letter: string,
  fromPercent: number,
  points: string,
  traditional: 'excellent' | 'good' | 'satisfactory' | 'unsatisfactory',
) => ({
  letter,
  fromPercent,
  points,
  traditional,
});

/** A short scale with everything that matters: a failing row that may be re-sat, and one below it. */
export const rules = {
  policy: 'kz-2018',
  inForceFrom: '2018-11-01',
  scale: [
    row('A', 95, '4', 'excellent'),
    row('A-', 90, '3.67', 'excellent'),
    row('B', 75, '3', 'good'),
    row('C', 60, '2', 'satisfactory'),
    row('D', 50, '1', 'satisfactory'),
    row('FX', 25, '0.5', 'unsatisfactory'),
    row('F', 0, '0', 'unsatisfactory'),
  ],
  finalGrade: { ratingWeight: '0.6', examWeight: '0.4', rounding: 'half-up' },
  admission: { minimumRating: '50' },
  exam: { passMark: '50', mustPass: true },
  transferPoint: { '1': '1.6', '2': '1.8' },
  scholarship: { goodLetters: ['A', 'A-', 'B'], excellentLetters: ['A', 'A-'] },
  honours: { minimumGpa: '3.5', courseLetters: ['A', 'A-', 'B'], attestationLetters: ['A', 'A-'], repeatsAllowed: false },
} as const;

/** How events name it; the digest is that of the tests' own `digest`. */
export const policyAdopted = done(adopt, rules);

export const institutionDescribed = done(describeInstitution, { institution: { bin: '000140000004', name_en: 'College of the Examples' } });

export const policyDrafted = done(draftPolicy, rules);
export const policyApproved = done(approvePolicy, { policy: 'kz-2018', approvedOn: '2018-10-15' });
