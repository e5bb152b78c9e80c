import * as t from 'io-ts';
import { command, differingPointer, particulars, Text } from '../kernel/index.ts';
import type { InstitutionDescribed } from './events.ts';
import { type Policies, policies } from './state.ts';

export const DescribeInstitution = particulars({ institution: t.readonly(t.record(t.string, Text)) });
export type DescribeInstitution = t.TypeOf<typeof DescribeInstitution>;

export type DescribeInstitutionRefusal = { readonly refusal: 'institution-differs'; readonly pointer: string };

/** Says whose register this is; once. */
export const describeInstitution = command('policy.describe-institution', {
  summary: 'Says which institution this register belongs to.',
  codec: DescribeInstitution,
  path: 'POST /institution',
  stream: () => policies,
  reads: () => [],
  refusals: ['institution-differs'],
  check:
    () =>
    ({ institution }: DescribeInstitution) =>
    (state: Policies): readonly DescribeInstitutionRefusal[] => {
      const pointer = state.institution === undefined ? undefined : differingPointer(state.institution, institution);
      return pointer === undefined ? [] : [{ refusal: 'institution-differs', pointer }];
    },
  record:
    () =>
    ({ institution }: DescribeInstitution) =>
    (state: Policies): readonly InstitutionDescribed[] =>
      state.institution === undefined ? [{ type: 'InstitutionDescribed', institution }] : [],
});
