import { describe, expect, it } from 'vitest';
import { given, regulationOf } from '../testing/index.ts';
import { diploma, diplomaIssued, graduated, graduates, transcriptIssued } from './histories.ts';
import { documentsRegulation } from './regulation.ts';

regulationOf(documentsRegulation);

describe('what was issued', () => {
  it('stands in the register of its year and kind', () =>
    expect(
      [...given(...graduates, transcriptIssued, diplomaIssued).office.streams.keys()].filter((name) => name.startsWith('register-')),
    ).toStrictEqual(['register-transcript-2024', 'register-diploma-2026']));
  it('stands in its record, in the words of the document', () =>
    expect(
      given(...graduates, diplomaIssued)
        .studentEvents('22-001')
        .at(-1),
    ).toStrictEqual({ type: 'DiplomaIssued', ...diploma }));
  it('stays when the graduation is cancelled', () => {
    expect(graduated.command.name).toBe('orders.register-order');
    expect(given(...graduates, diplomaIssued).when(diplomaIssued)).toMatchObject({ right: [] });
  });
});
