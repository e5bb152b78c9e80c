import { describe, expect, it } from 'vitest';
import type { AttestationHeld } from '../attestation/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { Policies } from '../policy/index.ts';
import { attempt } from '../progression/arbitraries.ts';
import { attestationsBy, diplomaOf } from './index.ts';

const policies = (repeatsAllowed = false) =>
  ({
    institution: undefined,
    adopted: [
      {
        policy: 'p',
        inForceFrom: '2011-06-01',
        honours: { minimumGpa: '3.5', courseLetters: ['A', 'A-', 'B+', 'B'], attestationLetters: ['A', 'A-'], repeatsAllowed },
      },
    ],
  }) as unknown as Policies;
const held = (letter: string, minutes = 'M', heldOn = '2019-06-12') =>
  ({
    type: 'AttestationHeld',
    minutes,
    heldOn,
    credits: 8,
    percent: 96,
    letter,
    traditional: letter === 'F' ? 'unsatisfactory' : 'excellent',
  }) as AttestationHeld;
const against = (...[of, results, attestations]: Parameters<typeof diplomaOf>) =>
  diplomaOf(of, results, attestations).againstHonours.map((one) => one.against);

describe('the diploma (EXCHANGE rule 15)', () => {
  it('has the credits of passed disciplines and passed attestations, and the last attestation', () => {
    const results = [attempt('A'), attempt('FX', { discipline: 'D2' }), attempt('P', { discipline: 'D3' })];
    expect(diplomaOf(policies(), results, [held('F', 'M1'), held('A', 'M2')])).toMatchObject({
      credits: 18,
      attestation: { minutes: 'M2' },
    });
  });
  it('has honours where nothing stands against them', () => expect(diplomaOf(policies(), [attempt('A')], [held('A')]).honours).toBe(true));
  it.each([
    ['the GPA', [attempt('B')], [held('A')], ['gpa']],
    ['a letter', [attempt('A', { credits: 30 }), attempt('C', { discipline: 'D2', countsInGpa: false })], [held('A')], ['letter']],
    ['an earlier attestation', [attempt('A')], [held('B', 'M1'), held('A', 'M2')], ['attestation-letter']],
    [
      'a failing attempt',
      [attempt('NP', { discipline: 'D2' }), attempt('P', { discipline: 'D2' }), attempt('A')],
      [held('A')],
      ['failing-attempt'],
    ],
    ['no GPA at all', [attempt('P')], [held('A')], ['gpa']],
    ['no attestation', [attempt('A')], [], ['no-attestation']],
  ] as const)('has none against %s', (_, results, attestations, reasons) =>
    expect(against(policies(), results, attestations)).toStrictEqual(reasons),
  );
  it('forgives failing attempts where the policy allows repeats', () =>
    expect(diplomaOf(policies(true), [attempt('F'), attempt('A', { on: '2019-01-08' })], [held('A')]).honours).toBe(true));
  it('orders attestations by day and minutes', () =>
    expect(
      attestationsBy({ b: held('A', 'M9'), a: held('A', 'M10'), c: held('A', 'A', '2019-06-13') }, '2019-06-12' as CalendarDate).map(
        ({ minutes }) => minutes,
      ),
    ).toStrictEqual(['M10', 'M9']));
});
