import { enrolled, office } from '../orders/histories.ts';
import { openRegister, takeNumber, voidNumber } from '../registers/index.ts';
import { done, type Regulation } from '../testing/index.ts';
import { diploma, diplomaIssued, graduates, transcript, transcriptIssued } from './histories.ts';
import { documentsRoom, issueDiploma, issueTranscript } from './index.ts';

const { gpa: _gpa, ...ungraded } = transcript;

const usedBy = (kind: 'transcript' | 'diploma', number: string, usedOn: string) => ({
  type: 'NumberUsed',
  kind,
  year: usedOn.slice(0, 4),
  number,
  by: '22-001',
  usedOn,
});
const opened = (kind: 'transcript' | 'diploma', year: string, pattern: string) => done(openRegister, { kind, year, pattern });
const taken = (kind: 'transcript' | 'diploma', takenOn: string) =>
  done(takeNumber, { kind, year: takenOn.slice(0, 4), for: '22-001', takenOn });
const voided = (kind: 'transcript' | 'diploma', number: string, voidedOn: string) =>
  done(voidNumber, { kind, year: voidedOn.slice(0, 4), number, ground: 'spoiled blank', voidedOn });
const transcriptsOpen = [...office, opened('transcript', '2024', 'T-{n}')];
const diplomasOpen = [...graduates, opened('diploma', '2026', 'D-{n}')];

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const documentsRegulation: Regulation = {
  room: documentsRoom,
  accepted: [
    {
      so: 'to any student',
      given: office,
      when: transcriptIssued,
      records: [{ type: 'TranscriptRegistered', ...transcript }, usedBy('transcript', 'T-1', '2024-03-01')],
    },
    {
      so: 'to a student without a GPA, under another number',
      given: [...office, transcriptIssued],
      when: done(issueTranscript, { ...ungraded, number: '__proto__' }),
      records: [{ type: 'TranscriptRegistered', ...ungraded, number: '__proto__' }, usedBy('transcript', '__proto__', '2024-03-01')],
    },
    {
      so: 'under the same number in the register of another year',
      given: [...office, transcriptIssued],
      when: done(issueTranscript, { ...transcript, issuedOn: '2025-03-01' }),
      records: [{ type: 'TranscriptRegistered', ...transcript, issuedOn: '2025-03-01' }, usedBy('transcript', 'T-1', '2025-03-01')],
    },
    {
      so: 'to a graduate, on the day of graduation',
      given: graduates,
      when: diplomaIssued,
      records: [{ type: 'DiplomaRegistered', ...diploma }, usedBy('diploma', 'D-1', '2026-06-30')],
    },
    {
      so: 'under a number that was taken in the register',
      given: [...transcriptsOpen, taken('transcript', '2024-03-01')],
      when: transcriptIssued,
      records: [{ type: 'TranscriptRegistered', ...transcript }, usedBy('transcript', 'T-1', '2024-03-01')],
    },
    {
      so: 'to a graduate, under a number that was taken in the register',
      given: [...diplomasOpen, taken('diploma', '2026-06-29')],
      when: diplomaIssued,
      records: [{ type: 'DiplomaRegistered', ...diploma }, usedBy('diploma', 'D-1', '2026-06-30')],
    },
  ],
  refused: [
    {
      so: 'under a number that nobody took in the register, which is open',
      given: transcriptsOpen,
      when: transcriptIssued,
      against: [{ refusal: 'number-not-taken', number: 'T-1' }],
    },
    {
      so: 'under a number that was spoiled',
      given: [...transcriptsOpen, taken('transcript', '2024-03-01'), voided('transcript', 'T-1', '2024-03-01')],
      when: transcriptIssued,
      against: [{ refusal: 'number-voided', number: 'T-1', ground: 'spoiled blank' }],
    },
    {
      so: 'to a graduate, under a number that nobody took in the register, which is open',
      given: diplomasOpen,
      when: diplomaIssued,
      against: [{ refusal: 'number-not-taken', number: 'D-1' }],
    },
    {
      so: 'to a graduate, on a blank that was spoiled',
      given: [...diplomasOpen, taken('diploma', '2026-06-29'), voided('diploma', 'D-1', '2026-06-30')],
      when: diplomaIssued,
      against: [{ refusal: 'number-voided', number: 'D-1', ground: 'spoiled blank' }],
    },
    { so: 'to nobody', given: [], when: transcriptIssued, against: [{ refusal: 'no-such-student', student: '22-001' }] },
    {
      so: 'under a number that is used',
      given: [...office, transcriptIssued],
      when: done(issueTranscript, { ...transcript, student: '22-002' }),
      against: [{ refusal: 'number-used', number: 'T-1', student: '22-001', issuedOn: '2024-03-01' }],
    },
    {
      so: 'to nobody, of no programme',
      given: [],
      when: diplomaIssued,
      against: [
        { refusal: 'no-such-programme', student: '22-001', programme: '6B01402' },
        { refusal: 'no-such-student', student: '22-001' },
      ],
    },
    {
      so: 'to a student who studies still',
      given: [...office, enrolled],
      when: diplomaIssued,
      against: [{ refusal: 'not-graduated', student: '22-001', issuedOn: '2026-06-30' }],
    },
    {
      so: 'on the day before the graduation',
      given: graduates,
      when: done(issueDiploma, { ...diploma, issuedOn: '2026-06-29' }),
      against: [{ refusal: 'not-graduated', student: '22-001', issuedOn: '2026-06-29' }],
    },
    {
      so: 'a second one, under another number',
      given: [...graduates, diplomaIssued],
      when: done(issueDiploma, { ...diploma, number: 'D-2', issuedOn: '2027-01-10' }),
      against: [{ refusal: 'already-issued', student: '22-001', number: 'D-1', issuedOn: '2026-06-30' }],
    },
    {
      so: 'under the number of what said something else',
      given: [...graduates, diplomaIssued],
      when: done(issueDiploma, { ...diploma, honours: false }),
      against: [{ refusal: 'number-used', number: 'D-1', student: '22-001', issuedOn: '2026-06-30' }],
    },
  ],
};
