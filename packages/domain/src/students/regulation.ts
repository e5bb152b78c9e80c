import { done, type Regulation } from '../testing/index.ts';
import { aliya, aliyaRegistered, daniyar, daniyarRegistered, peter, peterRegistered } from './histories.ts';
import { register, studentsRoom } from './index.ts';

const { iin: _iin, ...withoutIin } = daniyar;

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const studentsRegulation: Regulation = {
  room: studentsRoom,
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
};
