import { enterTeacher } from '../groups/index.ts';
import { done } from '../testing/index.ts';
import { appointCommission } from './appoint-commission.ts';
import { lodgeAppeal } from './lodge.ts';
import { recordHearing } from './record-hearing.ts';
import { withdrawAppeal } from './withdraw.ts';

export const appealed = { appeal: 'A-1', student: '22-001', statement: 'V-1', filedOn: '2022-12-24' } as const;
/** Needs the closed statement of anatomy. */
export const lodged = done(lodgeAppeal, appealed);

export const minutes = { appeal: 'A-1', minutes: '5', heardOn: '2022-12-26', decision: 'raised', examAfter: 90 } as const;
export const heard = done(recordHearing, minutes);

export const withdrawal = { appeal: 'A-1', withdrawnOn: '2022-12-25', ground: 'Has talked it over with the teacher' } as const;
export const withdrawn = done(withdrawAppeal, withdrawal);

/** The teachers of the commission; T-7, whose statement it is, is entered with the group. */
export const examiners = [
  done(enterTeacher, { teacher: 'T-8', surname: 'Ахметов', givenName: 'Ерлан' }),
  done(enterTeacher, { teacher: 'T-9', surname: 'Ли', givenName: 'Вера' }),
];

/** Needs the teachers. */
export const sitting = { commission: 'winter', appointedOn: '2022-12-01', chair: 'T-8', members: ['T-9', 'T-7'], order: '77-ж' } as const;
export const commissionAppointed = done(appointCommission, sitting);
