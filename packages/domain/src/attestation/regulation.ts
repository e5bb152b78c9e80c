import { teacherEntered } from '../groups/histories.ts';
import { canonicalJson } from '../kernel/index.ts';
import { policyAdopted, rules } from '../policy/histories.ts';
import { daniyarRegistered } from '../students/histories.ts';
import { digestForTests, done, type Regulation } from '../testing/index.ts';
import { defence, defended, topic, topicApproved } from './histories.ts';
import { approveThesis, attestationRoom, recordAttestation } from './index.ts';

const policy = { id: 'kz-2018', digest: digestForTests(canonicalJson(rules)) };
const { reviewer: _reviewer, ...unreviewed } = topic;
export const failed = done(recordAttestation, { ...defence, minutes: '11', percent: 49 });

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const attestationRegulation: Regulation = {
  room: attestationRoom,
  accepted: [
    {
      so: 'a topic',
      given: [daniyarRegistered, teacherEntered],
      when: topicApproved,
      records: [{ type: 'ThesisTopicApproved', ...topic }],
    },
    {
      so: 'a defence',
      given: [policyAdopted, daniyarRegistered],
      when: defended,
      records: [{ type: 'AttestationHeld', ...defence, letter: 'A-', points: '3.67', traditional: 'excellent', policy }],
    },
    {
      so: 'a second one after one that failed',
      given: [policyAdopted, daniyarRegistered, failed],
      when: defended,
      records: [{ type: 'AttestationHeld', ...defence, letter: 'A-', points: '3.67', traditional: 'excellent', policy }],
    },
    {
      so: 'minutes with a number that every object has',
      given: [policyAdopted, daniyarRegistered, defended],
      when: done(recordAttestation, { ...defence, minutes: 'constructor' }),
      records: [
        { type: 'AttestationHeld', ...defence, minutes: 'constructor', letter: 'A-', points: '3.67', traditional: 'excellent', policy },
      ],
    },
  ],
  refused: [
    {
      so: 'a topic of nobody, with no supervisor',
      given: [],
      when: topicApproved,
      against: [
        { refusal: 'no-such-student', student: '22-001' },
        { refusal: 'no-such-teacher', student: '22-001', teacher: 'T-7' },
      ],
    },
    {
      so: 'a topic without its reviewer',
      given: [daniyarRegistered, teacherEntered, topicApproved],
      when: done(approveThesis, unreviewed),
      against: [{ refusal: 'thesis-differs', student: '22-001', field: 'reviewer' }],
    },
    {
      so: 'a defence of nobody, before there are rules',
      given: [],
      when: defended,
      against: [
        { refusal: 'no-such-student', student: '22-001' },
        { refusal: 'before-first-policy', student: '22-001', heldOn: '2026-06-10' },
      ],
    },
    {
      so: 'the same minutes with other credits',
      given: [policyAdopted, daniyarRegistered, defended],
      when: done(recordAttestation, { ...defence, credits: 9 }),
      against: [{ refusal: 'attestation-differs', student: '22-001', minutes: '17', field: 'credits' }],
    },
  ],
};
