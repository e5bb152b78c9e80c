import { describe, expect, it } from 'vitest';
import { issued, teaching } from '../assessment/histories.ts';
import { type CalendarDate, canonicalJson } from '../kernel/index.ts';
import { digestForTests, type Done, done, given, regulationOf } from '../testing/index.ts';
import { adopt } from './adopt.ts';
import { describeInstitution } from './describe-institution.ts';
import { institutionDescribed, policyAdopted, rules } from './histories.ts';
import { passes, type Policies, policiesFold, policyOn, policyRoom, type PolicyRules, readPolicyDocument, rowFor } from './index.ts';

const later = { ...rules, policy: 'kz-2023', inForceFrom: '2023-09-01' } as const;
const recorded = (of: object) => ({ type: 'PolicyAdopted', ...of, digest: digestForTests(canonicalJson(of)) });

regulationOf(policyRoom, {
  accepted: [
    {
      so: 'an institution',
      given: [],
      when: institutionDescribed,
      records: [{ type: 'InstitutionDescribed', institution: { bin: '000140000004', name_en: 'College of the Examples' } }],
    },
    { so: 'a first policy', given: [], when: policyAdopted, records: [recorded(rules)] },
    {
      so: 'a policy that comes into force after everything judged',
      given: [...teaching, issued],
      when: done(adopt, { ...later, inForceFrom: '2022-12-21' }),
      records: [recorded({ ...later, inForceFrom: '2022-12-21' })],
    },
    {
      so: 'a policy in another writing is recorded in the one way of writing',
      given: [],
      when: done(adopt, {
        ...rules,
        scale: [...rules.scale].toReversed(),
        admission: { minimumRating: '50.00' },
        scholarship: { goodLetters: ['B', 'A', 'A-', 'B'], excellentLetters: ['A-', 'A'] },
      }),
      records: [recorded(rules)],
    },
  ],
  refused: [
    {
      so: 'an institution of another name',
      given: [institutionDescribed],
      when: done(describeInstitution, { institution: { bin: '000140000004', name_en: 'Another' } }),
      against: [{ refusal: 'institution-differs', pointer: '/name_en' }],
    },
    {
      so: 'the same policy with another value',
      given: [policyAdopted],
      when: done(adopt, { ...rules, exam: { passMark: '60', mustPass: false } }),
      against: [{ refusal: 'policy-differs', policy: 'kz-2018', pointer: '/exam/passMark' }],
    },
    {
      so: 'everything that makes rules unusable, in one run',
      given: [],
      when: done(adopt, {
        ...rules,
        scale: [
          { letter: 'A', fromPercent: 90, points: '4', traditional: 'excellent' },
          { letter: 'B', fromPercent: 90, points: '3', traditional: 'good' },
        ],
        finalGrade: { ratingWeight: '0.6', examWeight: '0.3', rounding: 'half-up' },
      }),
      against: [
        { fault: 'weights', pointer: '/finalGrade' },
        { fault: 'scale-without-zero', pointer: '/scale' },
        { fault: 'scale-row-twice', pointer: '/scale' },
        { fault: 'unknown-letter', pointer: '/scholarship/goodLetters' },
        { fault: 'unknown-letter', pointer: '/scholarship/excellentLetters' },
        { fault: 'unknown-letter', pointer: '/honours/courseLetters' },
        { fault: 'unknown-letter', pointer: '/honours/attestationLetters' },
        { fault: 'pass-mark', pointer: '/exam/passMark' },
      ].map((fault) => ({ refusal: 'policy-unsound', policy: 'kz-2018', ...fault })),
    },
    {
      so: 'a second policy of one day',
      given: [policyAdopted],
      when: done(adopt, { ...later, inForceFrom: rules.inForceFrom }),
      against: [{ refusal: 'policy-of-one-day', policy: 'kz-2023', other: 'kz-2018', inForceFrom: '2018-11-01' }],
    },
    {
      so: 'a policy of a day that is already judged',
      given: [...teaching, issued],
      when: done(adopt, { ...later, inForceFrom: '2022-12-20' }),
      against: [{ refusal: 'policy-judges-the-past', policy: 'kz-2023', inForceFrom: '2022-12-20', lastJudgedOn: '2022-12-20' }],
    },
  ],
});

const states = (...steps: readonly Done[]): Policies =>
  policiesFold.after(policiesFold.initial, (given(...steps).office.streams.get('policy-institution') ?? []) as never);
const day = (text: string): CalendarDate => text as CalendarDate;

describe('the policy of a day (EXCHANGE rule 1)', () => {
  const both = states(policyAdopted, done(adopt, later));
  it('before the first there is none', () => expect(policyOn(both, day('2018-10-31'))).toBe(undefined));
  it('is in force on its first day', () => expect(policyOn(both, day('2018-11-01'))?.policy).toBe('kz-2018'));
  it('until the day before the next', () => expect(policyOn(both, day('2023-08-31'))?.policy).toBe('kz-2018'));
  it('the newest counts', () => expect(policyOn(both, day('2030-01-01'))?.policy).toBe('kz-2023'));
  it('whichever was adopted first', () =>
    expect(states(done(adopt, later), policyAdopted).adopted.map((each) => each.policy)).toStrictEqual(['kz-2018', 'kz-2023']));
});

describe('the row of the scale (EXCHANGE rule 5)', () => {
  const policy = { scale: rules.scale as unknown as PolicyRules['scale'] };
  it.each([
    [100, 'A'],
    [95, 'A'],
    [94, 'A-'],
    [50, 'D'],
    [49, 'FX'],
    [25, 'FX'],
    [24, 'F'],
    [0, 'F'],
  ])('%i is %s', (percent, letter) => expect(rowFor(policy, percent).letter).toBe(letter));
  it('every row from 50 on passes', () =>
    expect(policy.scale.filter(passes).map((row) => row.fromPercent)).toStrictEqual([95, 90, 75, 60, 50]));
});

describe('reading policy.json (EXCHANGE, Policy)', () => {
  const { policy: id, ...rest } = rules;
  const document = (change: object = {}, institution: unknown = { name_en: 'College' }) => ({
    institution,
    policies: [{ id, ...rest, ...change }],
  });
  const faults = (json: unknown) => readPolicyDocument(json).faults;

  it('gives the rules in their normal form', () =>
    expect(readPolicyDocument(document({ admission: { minimumRating: 50 } }))).toStrictEqual({
      institution: { name_en: 'College' },
      policies: [{ pointer: '/policies/0', id: 'kz-2018', rules }],
      faults: [],
    }));
  it('does not read decimals through floating point', () =>
    expect(faults(document({ admission: { minimumRating: 0.6 } }))).toStrictEqual([
      { pointer: '/policies/0/admission/minimumRating', fault: 'bad-value' },
    ]));
  it('names every unknown and every missing key', () =>
    expect(faults(document({ exam: { passmark: '50', mustPass: true }, 'a/b~c': 1 }))).toStrictEqual([
      { pointer: '/policies/0/a~1b~0c', fault: 'unknown-key' },
      { pointer: '/policies/0/exam/passmark', fault: 'unknown-key' },
      { pointer: '/policies/0/exam/passMark', fault: 'missing-key' },
    ]));
  it('is not confused by keys that every object has', () =>
    expect(faults(JSON.parse('{"institution":{"name":"x"},"policies":[],"constructor":{},"__proto__":{}}'))).toStrictEqual([
      { pointer: '/constructor', fault: 'unknown-key' },
      { pointer: '/__proto__', fault: 'unknown-key' },
    ]));
  it.each([[null], [[]], ['x'], [1]])('%j is no document', (json) =>
    expect(faults(json)).toStrictEqual([{ pointer: '', fault: 'bad-value' }]),
  );
  it('counts a transfer point only for a course', () =>
    expect(faults(document({ transferPoint: { first: '1.6' } }))).toStrictEqual([
      { pointer: '/policies/0/transferPoint/first', fault: 'unknown-key' },
    ]));
});
