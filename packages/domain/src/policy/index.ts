import { room } from '../kernel/index.ts';
import { adopt } from './adopt.ts';
import { describeInstitution } from './describe-institution.ts';
import { policyEvents } from './events.ts';
import { policiesFold } from './state.ts';

export * from './adopt.ts';
export * from './describe-institution.ts';
export * from './events.ts';
export * from './normal-form.ts';
export * from './policy-document.ts';
export * from './rules.ts';
export * from './scale.ts';
export * from './soundness.ts';
export * from './state.ts';

/** The rules of grading and their versions. */
export const policyRoom = room({ name: 'policy', events: policyEvents, commands: [describeInstitution, adopt], folds: [policiesFold] });
