import { canonicalJson } from '../kernel/index.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { aliyaRegistered, daniyarRegistered } from '../students/histories.ts';
import { digestForTests, done, type Regulation } from '../testing/index.ts';
import { awarded, scholarshipsAwarded } from './histories.ts';
import { award, scholarshipRoom } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
export const base = [policyAdopted, daniyarRegistered, aliyaRegistered];
export const [first, second] = awarded.rows;
const recorded = [{ type: 'ScholarshipsAwarded', ...awarded, rows: [first, second], policy }];

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const scholarshipRegulation: Regulation = {
  room: scholarshipRoom,
  accepted: [
    { so: 'a list of students', given: base, when: scholarshipsAwarded, records: recorded },
    { so: 'the same list in another order', given: base, when: done(award, { ...awarded, rows: [second, first] }), records: recorded },
  ],
  refused: [
    {
      so: 'nobody, for a summer semester, before there are rules',
      given: [],
      when: done(award, { ...awarded, term: '2022-23/S', rows: [] }),
      against: [
        { refusal: 'no-scholarship-for-summer', term: '2022-23/S' },
        { refusal: 'nobody-listed', term: '2022-23/S' },
        { refusal: 'before-first-policy', decidedOn: '2023-01-20' },
      ],
    },
    {
      so: 'students twice, and unknown',
      given: [policyAdopted, daniyarRegistered],
      when: done(award, { ...awarded, rows: [first, first, second] }),
      against: [
        { refusal: 'student-listed-twice', student: '22-001' },
        { refusal: 'no-such-student', student: '22-002' },
      ],
    },
    {
      so: 'another award than was made',
      given: [...base, scholarshipsAwarded],
      when: done(award, { ...awarded, rows: [{ ...first, category: 'social' }, second] }),
      against: [{ refusal: 'already-awarded', term: '2022-23/1', decidedOn: '2023-01-20', students: 2 }],
    },
  ],
};
