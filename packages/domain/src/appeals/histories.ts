import { done } from '../testing/index.ts';
import { lodgeAppeal } from './lodge.ts';
import { recordHearing } from './record-hearing.ts';

export const appealed = { appeal: 'A-1', student: '22-001', statement: 'V-1', filedOn: '2022-12-24' } as const;
/** Needs the closed statement of anatomy. */
export const lodged = done(lodgeAppeal, appealed);

export const minutes = { appeal: 'A-1', minutes: '5', heardOn: '2022-12-26', decision: 'raised', examAfter: 90 } as const;
export const heard = done(recordHearing, minutes);
