import * as t from 'io-ts';
import { event, Text } from '../kernel/index.ts';
import { policyFields } from './rules.ts';

/** The institution whose register this is, as policy.json describes it. */
export const InstitutionDescribed = event('InstitutionDescribed', { institution: t.readonly(t.record(t.string, Text)) });
export type InstitutionDescribed = t.TypeOf<typeof InstitutionDescribed>;

/** A version of the rules of grading came into being; immutable from then on. */
export const PolicyAdopted = event('PolicyAdopted', { ...policyFields, digest: t.string });
export type PolicyAdopted = t.TypeOf<typeof PolicyAdopted>;

export const policyEvents = [InstitutionDescribed, PolicyAdopted] as const;
export type PolicyEvent = t.TypeOf<(typeof policyEvents)[number]>;
