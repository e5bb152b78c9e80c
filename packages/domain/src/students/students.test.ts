import { isRight } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { done, regulationOf } from '../testing/index.ts';
import { aliya, aliyaRegistered, daniyar, daniyarRegistered, peter, peterRegistered } from './histories.ts';
import { iinContradiction, register, studentsRoom } from './index.ts';

const { iin: _iin, ...withoutIin } = daniyar;

regulationOf(studentsRoom, {
  accepted: [
    { so: 'a citizen', given: [], when: daniyarRegistered, records: [{ type: 'StudentRegistered', ...daniyar }] },
    { so: 'a second person', given: [daniyarRegistered], when: aliyaRegistered, records: [{ type: 'StudentRegistered', ...aliya }] },
    { so: 'a foreigner without an IIN', given: [], when: peterRegistered, records: [{ type: 'StudentRegistered', ...peter }] },
  ],
  refused: [
    {
      so: 'another birth date than is recorded',
      given: [peterRegistered],
      when: done(register, { ...peter, bornOn: '2004-02-28' }),
      against: [{ refusal: 'student-differs', student: '22-003', field: 'bornOn' }],
    },
    {
      so: 'a citizen without an IIN',
      given: [],
      when: done(register, withoutIin),
      against: [{ refusal: 'iin-missing', student: '22-001' }],
    },
    {
      so: 'a person who is entered already',
      given: [daniyarRegistered],
      when: done(register, { ...daniyar, student: '22-009' }),
      against: [{ refusal: 'iin-taken', student: '22-009', holder: '22-001' }],
    },
    {
      so: 'a taken IIN of another sex and name: everything in one run',
      given: [daniyarRegistered, aliyaRegistered],
      when: done(register, { ...aliya, iin: daniyar.iin, bornOn: daniyar.bornOn }),
      against: [
        { refusal: 'student-differs', student: '22-002', field: 'iin' },
        { refusal: 'iin-contradicts', student: '22-002', field: 'sex' },
        { refusal: 'iin-taken', student: '22-002', holder: '22-001' },
      ],
    },
  ],
});

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
