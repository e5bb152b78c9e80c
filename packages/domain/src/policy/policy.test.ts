import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../kernel/index.ts';
import { type Done, done, given, regulationOf } from '../testing/index.ts';
import { adopt } from './adopt.ts';
import { policyAdopted, rules } from './histories.ts';
import { passes, type Policies, policiesFold, policyOn, type PolicyRules, readPolicyDocument, rowFor } from './index.ts';
import { policyRegulation, later } from './regulation.ts';

regulationOf(policyRegulation);

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
