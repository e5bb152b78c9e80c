import type * as t from 'io-ts';
import { type CalendarDate, canonicalJson, command, type Context, differingPointer, particulars } from '../kernel/index.ts';
import type { PolicyAdopted } from './events.ts';
import { normalRules } from './normal-form.ts';
import { policyFields, type PolicyRules } from './rules.ts';
import { type PolicyFault, policyFaults } from './soundness.ts';
import { type Policies, policies } from './state.ts';

export const AdoptPolicy = particulars(policyFields);
export type AdoptPolicy = t.TypeOf<typeof AdoptPolicy>;

export type AdoptRefusal =
  | { readonly refusal: 'policy-differs'; readonly policy: string; readonly pointer: string }
  | { readonly refusal: 'policy-unsound'; readonly policy: string; readonly fault: PolicyFault['fault']; readonly pointer: string }
  | { readonly refusal: 'policy-of-one-day'; readonly policy: string; readonly other: string; readonly inForceFrom: CalendarDate }
  | {
      readonly refusal: 'policy-judges-the-past';
      readonly policy: string;
      readonly inForceFrom: CalendarDate;
      readonly lastJudgedOn: CalendarDate;
    };

/** The rules alone, without what the register adds. */
export const rulesOf = ({ type: _type, digest: _digest, approvedOn: _on, ...rules }: PolicyAdopted): PolicyRules => rules;

/** What stands against rules beside those that are adopted: those of another name, or those of the same name that differ. */
export const againstRules = (state: Policies, lastJudgedOn: CalendarDate | undefined, input: PolicyRules): readonly AdoptRefusal[] => {
  const rules = normalRules(input);
  const { policy, inForceFrom } = rules;
  const known = state.adopted.find((other) => other.policy === policy);
  if (known !== undefined) {
    const pointer = differingPointer(rulesOf(known), rules);
    return pointer === undefined ? [] : [{ refusal: 'policy-differs', policy, pointer }];
  }
  const unsound = policyFaults(rules).map((fault): AdoptRefusal => ({ refusal: 'policy-unsound', policy, ...fault }));
  const other = state.adopted.find((candidate) => candidate.inForceFrom === inForceFrom);
  return [
    ...unsound,
    ...(other === undefined ? [] : [{ refusal: 'policy-of-one-day' as const, policy, other: other.policy, inForceFrom }]),
    ...(lastJudgedOn === undefined || inForceFrom > lastJudgedOn
      ? []
      : [{ refusal: 'policy-judges-the-past' as const, policy, inForceFrom, lastJudgedOn }]),
  ];
};

/** The event of rules that come into being, in their one way of writing. */
export const adopted = (digest: Context['digest'], input: PolicyRules): PolicyAdopted => {
  const rules = normalRules(input);
  return { type: 'PolicyAdopted', ...rules, digest: digest(canonicalJson(rules)) };
};

/** Adopts a version of the rules of grading. It must come into force after everything that was judged before it. */
export const adopt = command('policy.adopt', {
  summary: 'Adopts a version of the rules of grading, in force from a day on.',
  codec: AdoptPolicy,
  path: 'POST /policies',
  stream: () => policies,
  reads: () => [],
  needsLastJudged: true,
  refusals: ['policy-differs', 'policy-unsound', 'policy-of-one-day', 'policy-judges-the-past'],
  check:
    ({ lastJudgedOn }) =>
    (input: AdoptPolicy) =>
    (state: Policies): readonly AdoptRefusal[] =>
      againstRules(state, lastJudgedOn, input),
  record:
    ({ digest }) =>
    (input: AdoptPolicy) =>
    (state: Policies): readonly PolicyAdopted[] => {
      return state.adopted.some((other) => other.policy === input.policy) ? [] : [adopted(digest, input)];
    },
});
