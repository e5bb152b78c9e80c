import { adopt, describeInstitution, type PolicyFault } from '@tirkeu/domain/policy';
import { telling } from '../desk/index.ts';

export const describeInstitutionTelling = telling(describeInstitution, {
  'institution-differs': {
    code: 'changed',
    column: ({ pointer }) => `/institution${pointer}`,
    restsOn: 'the whole row',
    says: ({ pointer }) => `the institution is recorded otherwise at /institution${pointer}`,
  },
});

const unsound: Readonly<Record<PolicyFault['fault'], string>> = {
  weights: 'the weights of rating and exam do not add up to 1',
  'scale-without-zero': 'the scale does not reach down to 0',
  'scale-row-twice': 'two rows of the scale begin at one percent',
  'unknown-letter': 'a letter stands here that the scale does not have',
  'pass-mark': 'the exam must be passed, but its pass mark is not where the lowest passing row of the scale begins',
};

/** A policy's refusals, told with JSON pointers: `at` is the policy's own, `inFile` turns one of recorded rules into one of the file. */
export const adoptTelling = (at: string, inFile: (pointer: string) => string) =>
  telling(adopt, {
    'policy-differs': {
      code: 'changed',
      column: ({ pointer }) => `${at}${inFile(pointer)}`,
      restsOn: 'the whole row',
      says: ({ policy, pointer }) => `the policy ${policy} is recorded otherwise at ${inFile(pointer)}`,
    },
    'policy-unsound': {
      code: 'bad-policy',
      column: ({ pointer }) => `${at}${pointer}`,
      restsOn: [],
      says: ({ policy, fault }) => `policy ${policy}: ${unsound[fault]}`,
    },
    'policy-of-one-day': {
      code: 'bad-policy',
      column: `${at}/inForceFrom`,
      restsOn: [],
      says: ({ policy, other, inForceFrom }) => `the policies ${policy} and ${other} are both in force from ${inForceFrom}`,
    },
    'policy-judges-the-past': {
      code: 'bad-policy',
      column: `${at}/inForceFrom`,
      restsOn: [],
      says: ({ policy, inForceFrom, lastJudgedOn }) =>
        `the policy ${policy} is in force from ${inForceFrom}, but a grade of ${lastJudgedOn} is recorded and is never given anew`,
    },
  });
