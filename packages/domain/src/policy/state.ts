import { at, type CalendarDate, sequence, unreachable } from '../kernel/index.ts';
import { type PolicyAdopted, type PolicyEvent, policyEvents } from './events.ts';
import type { PolicyRef } from './rules.ts';

/**
 * All policies of the institution live in one stream, so that what must hold between them (no two of one day, none that judges
 * the past) is decided at one revision.
 */
export type Policies = { readonly institution: Readonly<Record<string, string>> | undefined; readonly adopted: readonly PolicyAdopted[] };

const evolve = (policies: Policies, event: PolicyEvent): Policies => {
  switch (event.type) {
    case 'InstitutionDescribed':
      return { ...policies, institution: event.institution };
    case 'PolicyAdopted':
      return { ...policies, adopted: [...policies.adopted, event].toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1)) };
    default:
      return unreachable(event);
  }
};

export const policiesFold = sequence<Policies, PolicyEvent>({
  category: 'policy',
  name: 'policies',
  events: policyEvents,
  initial: { institution: undefined, adopted: [] },
  evolve,
});

/** The institution's policies. */
export const policies = at(policiesFold, 'institution');

/** The newest policy that is in force on a day (EXCHANGE rule 1), or undefined before the first. */
export const policyOn = (all: Policies, day: CalendarDate): PolicyAdopted | undefined =>
  all.adopted.findLast((policy) => policy.inForceFrom <= day);

/** The policy of this id. */
export const policyById = (all: Policies, id: string): PolicyAdopted | undefined => all.adopted.find((policy) => policy.policy === id);

/** How what was decided names the policy that decided it. */
export const refOf = (policy: PolicyAdopted): PolicyRef => ({ id: policy.policy, digest: policy.digest });
