import type { CalendarDate } from '@tirkeu/domain';
import type { PolicyAdopted, PolicyRef } from '@tirkeu/domain/policy';
import type { Desk } from '../desk/index.ts';

const IN_DOUBT = 'in doubt';

/** In place of a policy that has a problem: it admits nobody to an exam, so that no exam is asked for. It is never recorded. */
export const standInPolicy = (policy: string, inForceFrom: CalendarDate): PolicyAdopted =>
  ({
    type: 'PolicyAdopted',
    policy,
    inForceFrom,
    scale: [{ letter: '?', fromPercent: 0, points: '0', traditional: 'unsatisfactory' }],
    finalGrade: { ratingWeight: '1', examWeight: '0', rounding: 'half-up' },
    admission: { minimumRating: '101' },
    exam: { passMark: '0', mustPass: false },
    transferPoint: {},
    scholarship: { goodLetters: [], excellentLetters: [] },
    honours: { minimumGpa: '0', courseLetters: [], attestationLetters: [], repeatsAllowed: false },
    digest: IN_DOUBT,
  }) as unknown as PolicyAdopted;

/** Whether it is unknown how something is graded, because the policy that grades it has a problem. */
export const isGradingInDoubt = (desk: Desk, policy: Pick<PolicyRef, 'digest'> | undefined): boolean =>
  desk.isEveryPolicyInDoubt() || policy?.digest === IN_DOUBT;
