import { importRoom } from '../desk/index.ts';
import { policies } from '@tirkeu/domain/policy';
import { carryOutPolicies } from './carry-out.ts';
import { adoptTelling, describeInstitutionTelling } from './tellings.ts';

export * from './policy-document.ts';
export * from './stand-in.ts';

/** policy.json: the institution and its rules of grading. */
export const policyImport = importRoom({
  name: 'policy',
  files: [],
  streams: () => [policies],
  carryOut: carryOutPolicies,
  tellings: [describeInstitutionTelling, adoptTelling('', (pointer) => pointer)],
});
