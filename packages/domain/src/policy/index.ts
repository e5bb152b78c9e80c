import { room } from '../kernel/index.ts';
import { adopt } from './adopt.ts';
import { describeInstitution } from './describe-institution.ts';
import { PolicyDrafted, policyEvents } from './events.ts';
import { approvePolicy, draftPolicy, policyReviewsFold } from './review-policy.ts';
import { policiesFold } from './state.ts';

export * from './adopt.ts';
export * from './describe-institution.ts';
export * from './events.ts';
export * from './normal-form.ts';
export * from './policy-document.ts';
export * from './review-policy.ts';
export * from './rules.ts';
export * from './scale.ts';
export * from './soundness.ts';
export * from './state.ts';

/** The rules of grading and their versions. */
export const policyRoom = room({
  name: 'policy',
  events: [...policyEvents, PolicyDrafted],
  commands: [describeInstitution, adopt, draftPolicy, approvePolicy],
  folds: [policiesFold, policyReviewsFold],
});
