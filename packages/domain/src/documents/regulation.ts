import { enrolled, office } from '../orders/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { diploma, diplomaIssued, graduates, transcript, transcriptIssued } from './histories.ts';
import { documentsRoom, issueDiploma, issueTranscript } from './index.ts';

const { gpa: _gpa, ...ungraded } = transcript;

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const documentsRegulation: Regulation = {
  room: documentsRoom,
  accepted: [
    { so: 'to any student', given: office, when: transcriptIssued, records: [{ type: 'TranscriptRegistered', ...transcript }] },
    {
      so: 'to a student without a GPA, under another number',
      given: [...office, transcriptIssued],
      when: done(issueTranscript, { ...ungraded, number: '__proto__' }),
      records: [{ type: 'TranscriptRegistered', ...ungraded, number: '__proto__' }],
    },
    {
      so: 'under the same number in the register of another year',
      given: [...office, transcriptIssued],
      when: done(issueTranscript, { ...transcript, issuedOn: '2025-03-01' }),
      records: [{ type: 'TranscriptRegistered', ...transcript, issuedOn: '2025-03-01' }],
    },
    {
      so: 'to a graduate, on the day of graduation',
      given: graduates,
      when: diplomaIssued,
      records: [{ type: 'DiplomaRegistered', ...diploma }],
    },
  ],
  refused: [
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
