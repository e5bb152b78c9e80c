import { issued, teaching } from '../assessment/histories.ts';
import { canonicalJson } from '../kernel/index.ts';
import { digestForTests, done, type Regulation } from '../testing/index.ts';
import { adopt } from './adopt.ts';
import { describeInstitution } from './describe-institution.ts';
import { institutionDescribed, policyAdopted, policyApproved, policyDrafted, rules } from './histories.ts';
import { policyRoom } from './index.ts';
import { approvePolicy, draftPolicy } from './review-policy.ts';

export const later = { ...rules, policy: 'kz-2023', inForceFrom: '2023-09-01' } as const;
const recorded = (of: object) => ({ type: 'PolicyAdopted', ...of, digest: digestForTests(canonicalJson(of)) });

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const policyRegulation: Regulation = {
  room: policyRoom,
  accepted: [
    {
      so: 'an institution',
      given: [],
      when: institutionDescribed,
      records: [{ type: 'InstitutionDescribed', institution: { bin: '000140000004', name_en: 'College of the Examples' } }],
    },
    { so: 'a first policy', given: [], when: policyAdopted, records: [recorded(rules)] },
    {
      so: 'a policy that comes into force after everything judged',
      given: [...teaching, issued],
      when: done(adopt, { ...later, inForceFrom: '2022-12-21' }),
      records: [recorded({ ...later, inForceFrom: '2022-12-21' })],
    },
    {
      so: 'a policy in another writing is recorded in the one way of writing',
      given: [],
      when: done(adopt, {
        ...rules,
        scale: [...rules.scale].toReversed(),
        admission: { minimumRating: '50.00' },
        scholarship: { goodLetters: ['B', 'A', 'A-', 'B'], excellentLetters: ['A-', 'A'] },
      }),
      records: [recorded(rules)],
    },
    { so: 'the draft of a policy', given: [], when: policyDrafted, records: [{ type: 'PolicyDrafted', ...rules }] },
    {
      so: 'a policy that is drafted',
      given: [policyDrafted],
      when: policyApproved,
      records: [{ ...recorded(rules), approvedOn: '2018-10-15' }],
    },
    {
      so: 'a policy that supersedes the one before it',
      given: [policyAdopted, done(draftPolicy, later)],
      when: done(approvePolicy, { policy: 'kz-2023', approvedOn: '2023-06-01' }),
      records: [{ ...recorded(later), approvedOn: '2023-06-01' }],
    },
  ],
  refused: [
    {
      so: 'an institution of another name',
      given: [institutionDescribed],
      when: done(describeInstitution, { institution: { bin: '000140000004', name_en: 'Another' } }),
      against: [{ refusal: 'institution-differs', pointer: '/name_en' }],
    },
    {
      so: 'the same policy with another value',
      given: [policyAdopted],
      when: done(adopt, { ...rules, exam: { passMark: '60', mustPass: false } }),
      against: [{ refusal: 'policy-differs', policy: 'kz-2018', pointer: '/exam/passMark' }],
    },
    {
      so: 'everything that makes rules unusable, in one run',
      given: [],
      when: done(adopt, {
        ...rules,
        scale: [
          { letter: 'A', fromPercent: 90, points: '4', traditional: 'excellent' },
          { letter: 'B', fromPercent: 90, points: '3', traditional: 'good' },
        ],
        finalGrade: { ratingWeight: '0.6', examWeight: '0.3', rounding: 'half-up' },
      }),
      against: [
        { fault: 'weights', pointer: '/finalGrade' },
        { fault: 'scale-without-zero', pointer: '/scale' },
        { fault: 'scale-row-twice', pointer: '/scale' },
        { fault: 'unknown-letter', pointer: '/scholarship/goodLetters' },
        { fault: 'unknown-letter', pointer: '/scholarship/excellentLetters' },
        { fault: 'unknown-letter', pointer: '/honours/courseLetters' },
        { fault: 'unknown-letter', pointer: '/honours/attestationLetters' },
        { fault: 'pass-mark', pointer: '/exam/passMark' },
      ].map((fault) => ({ refusal: 'policy-unsound', policy: 'kz-2018', ...fault })),
    },
    {
      so: 'a second policy of one day',
      given: [policyAdopted],
      when: done(adopt, { ...later, inForceFrom: rules.inForceFrom }),
      against: [{ refusal: 'policy-of-one-day', policy: 'kz-2023', other: 'kz-2018', inForceFrom: '2018-11-01' }],
    },
    {
      so: 'a policy of a day that is already judged',
      given: [...teaching, issued],
      when: done(adopt, { ...later, inForceFrom: '2022-12-20' }),
      against: [{ refusal: 'policy-judges-the-past', policy: 'kz-2023', inForceFrom: '2022-12-20', lastJudgedOn: '2022-12-20' }],
    },
    {
      so: 'the approval of a policy that nobody drafted',
      given: [],
      when: policyApproved,
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'the approval of a draft that differs from the policy that was adopted meanwhile',
      given: [policyAdopted, done(draftPolicy, { ...rules, exam: { passMark: '60', mustPass: false } })],
      when: policyApproved,
      against: [{ refusal: 'policy-differs', policy: 'kz-2018', pointer: '/exam/passMark' }],
    },
    {
      so: 'the approval of unsound rules',
      given: [done(draftPolicy, { ...rules, finalGrade: { ratingWeight: '0.6', examWeight: '0.3', rounding: 'half-up' } })],
      when: policyApproved,
      against: [{ refusal: 'policy-unsound', policy: 'kz-2018', fault: 'weights', pointer: '/finalGrade' }],
    },
    {
      so: 'the approval of a second policy of one day',
      given: [policyAdopted, done(draftPolicy, { ...later, inForceFrom: rules.inForceFrom })],
      when: done(approvePolicy, { policy: 'kz-2023', approvedOn: '2023-06-01' }),
      against: [{ refusal: 'policy-of-one-day', policy: 'kz-2023', other: 'kz-2018', inForceFrom: '2018-11-01' }],
    },
    {
      so: 'the approval of a policy of a day that is already judged',
      given: [...teaching, issued, done(draftPolicy, { ...later, inForceFrom: '2022-12-20' })],
      when: done(approvePolicy, { policy: 'kz-2023', approvedOn: '2022-12-01' }),
      against: [{ refusal: 'policy-judges-the-past', policy: 'kz-2023', inForceFrom: '2022-12-20', lastJudgedOn: '2022-12-20' }],
    },
  ],
};
