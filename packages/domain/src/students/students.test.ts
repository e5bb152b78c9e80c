import { isRight } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { regulationOf } from '../testing/index.ts';
import { peter } from './histories.ts';
import { iinContradiction, register } from './index.ts';
import { studentsRegulation } from './regulation.ts';

regulationOf(studentsRegulation);

describe('what an IIN states (EXCHANGE, IIN)', () => {
  it.each([
    ['050101500010', '2005-01-01', 'm', undefined],
    ['050101500010', '2005-01-02', 'm', 'bornOn'],
    ['050101500010', '2005-01-01', 'f', 'sex'],
    ['050101300010', '1905-01-01', 'm', undefined],
    ['050101100010', '1905-01-01', 'm', 'bornOn'],
    ['050101200010', '1805-01-01', 'f', undefined],
    ['050101400010', '1905-01-01', 'f', undefined],
    ['050101000010', '2005-01-01', 'm', 'seventh-digit'],
    ['050101700010', '2005-01-01', 'm', 'seventh-digit'],
  ] as const)('%s beside %s and %s: %s', (iin, bornOn, sex, expected) => expect(iinContradiction(iin, bornOn, sex)).toBe(expected));
});

describe('the command to register', () => {
  it('takes no sealed value', () => expect(isRight(register.codec.decode({ ...peter, surname: { sealed: '1:x' } }))).toBe(false));
  it('takes no particular that it does not name', () => {
    expect(isRight(register.codec.decode({ ...peter, phone: '+7 700' }))).toBe(false);
    expect(isRight(register.codec.decode({ type: 'PolicyAdopted', ...peter }))).toBe(false);
  });
});
