import { adopt, describeInstitution } from '@tirkeu/domain/policy';
import { telling } from '../desk/index.ts';

export const describeInstitutionTelling = telling(describeInstitution, {
  'institution-differs': {
    code: 'changed',
    column: ({ pointer }) => `/institution${pointer}`,
    restsOn: 'the whole row',
    flaw: ({ pointer }) => ({ kind: 'institution-differs', pointer: `/institution${pointer}` }),
  },
});

/** A policy's refusals, told with JSON pointers: `at` is the policy's own, `inFile` turns one of recorded rules into one of the file. */
export const adoptTelling = (at: string, inFile: (pointer: string) => string) =>
  telling(adopt, {
    'policy-differs': {
      code: 'changed',
      column: ({ pointer }) => `${at}${inFile(pointer)}`,
      restsOn: 'the whole row',
      flaw: ({ policy, pointer }) => ({ kind: 'policy-differs', policy, pointer: inFile(pointer) }),
    },
    'policy-unsound': {
      code: 'bad-policy',
      column: ({ pointer }) => `${at}${pointer}`,
      restsOn: [],
      flaw: ({ policy, fault }) => ({ kind: 'policy-unsound', policy, fault }),
    },
    'policy-of-one-day': {
      code: 'bad-policy',
      column: `${at}/inForceFrom`,
      restsOn: [],
      flaw: ({ policy, other, inForceFrom }) => ({ kind: 'policies-of-one-day', policy, other, inForceFrom }),
    },
    'policy-judges-the-past': {
      code: 'bad-policy',
      column: `${at}/inForceFrom`,
      restsOn: [],
      flaw: ({ policy, inForceFrom, lastJudgedOn }) => ({ kind: 'policy-judges-the-past', policy, inForceFrom, lastJudgedOn }),
    },
  });
