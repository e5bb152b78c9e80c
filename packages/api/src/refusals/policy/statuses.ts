import type { NothingDrafted } from '@tirkeu/domain';
import type { AdoptRefusal, DescribeInstitutionRefusal } from '@tirkeu/domain/policy';
import type { Statuses } from '../status.ts';

export const policyStatuses: Statuses<AdoptRefusal | DescribeInstitutionRefusal | NothingDrafted> = {
  'policy-differs': 409,
  'policy-unsound': 422,
  'policy-of-one-day': 409,
  'policy-judges-the-past': 422,
  'institution-differs': 409,
  'nothing-drafted': 404,
};
