import { done } from '../testing/index.ts';
import { register } from './register.ts';

export const daniyar = {
  student: '22-001',
  iin: '050101500010',
  surname: 'Әлиев',
  givenName: 'Данияр',
  bornOn: '2005-01-01',
  sex: 'm',
  citizenship: 'KZ',
  socialCategory: 'orphan',
} as const;
export const daniyarRegistered = done(register, daniyar);

export const aliya = {
  student: '22-002',
  iin: '061211600012',
  surname: 'Ким',
  givenName: 'Алия',
  patronymic: 'Олеговна',
  bornOn: '2006-12-11',
  sex: 'f',
  citizenship: 'KZ',
} as const;
export const aliyaRegistered = done(register, aliya);

/** From abroad, without an IIN. */
export const peter = { student: '22-003', surname: 'Novák', givenName: 'Petr', bornOn: '2004-02-29', sex: 'm', citizenship: 'CZ' } as const;
export const peterRegistered = done(register, peter);
