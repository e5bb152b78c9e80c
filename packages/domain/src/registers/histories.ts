import { done } from '../testing/index.ts';
import { openRegister } from './open-register.ts';
import { takeNumber } from './take-number.ts';
import { voidNumber } from './void-number.ts';

/** The register of orders of 2023 is opened. */
export const registerOpened = done(openRegister, { kind: 'order', year: '2023', pattern: '{n}-с', first: 41 });

/** A number is taken for something. */
export const takenFor = (holder: string, takenOn = '2023-05-04') => done(takeNumber, { kind: 'order', year: '2023', for: holder, takenOn });

/** A number is spoiled. */
export const voided = (number: string, ground = 'a mistake in the text') =>
  done(voidNumber, { kind: 'order', year: '2023', number, ground, voidedOn: '2023-05-05' });
