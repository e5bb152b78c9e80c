import { describe, expect, it } from 'vitest';
import { policyAdopted } from '../policy/histories.ts';
import { daniyarRegistered } from '../students/histories.ts';
import { type done, given, regulationOf } from '../testing/index.ts';
import { defended } from './histories.ts';
import { attestationsSlice, hasPassedBy } from './index.ts';
import { attestationRegulation, failed } from './regulation.ts';

regulationOf(attestationRegulation);

describe('whether an attestation was passed by a day (EXCHANGE, not-attested)', () => {
  const by = (day: string, ...steps: readonly ReturnType<typeof done>[]) =>
    hasPassedBy(
      attestationsSlice.after(
        attestationsSlice.initial,
        given(policyAdopted, daniyarRegistered, ...steps).studentEvents('22-001') as never,
      ),
      day as never,
    );
  it('from its day on', () => expect([by('2026-06-09', defended), by('2026-06-10', defended)]).toStrictEqual([false, true]));
  it('not where it failed', () => expect(by('2026-12-31', failed)).toBe(false));
});
