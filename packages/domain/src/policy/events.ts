import * as t from 'io-ts';
import { CalendarDate, event, Text } from '../kernel/index.ts';
import { policyFields } from './rules.ts';

/** The institution whose register this is, as policy.json describes it. */
export const InstitutionDescribed = event('InstitutionDescribed', { institution: t.readonly(t.record(t.string, Text)) });
export type InstitutionDescribed = t.TypeOf<typeof InstitutionDescribed>;

/** A version of the rules of grading came into being; immutable from then on. */
export const PolicyAdopted = event('PolicyAdopted', { ...policyFields, digest: t.string }, { approvedOn: CalendarDate });
export type PolicyAdopted = t.TypeOf<typeof PolicyAdopted>;

/** A version of the rules of grading was drafted; nothing is judged by it. */
export const PolicyDrafted = event('PolicyDrafted', policyFields);
export type PolicyDrafted = t.TypeOf<typeof PolicyDrafted>;

export const policyEvents = [InstitutionDescribed, PolicyAdopted] as const;
export type PolicyEvent = t.TypeOf<(typeof policyEvents)[number]>;
