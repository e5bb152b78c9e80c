import { type AnyEvent, type Posting, toStudent } from '../kernel/index.ts';
import type { DiplomaIssued, RegisterEvent, TranscriptIssued } from './events.ts';

/** What an entry of a register puts into the stream of its student. */
export const registerPostings = (event: AnyEvent): readonly Posting[] => {
  const known = event as RegisterEvent;
  switch (known.type) {
    case 'TranscriptRegistered':
      return [toStudent(known.student, { ...known, type: 'TranscriptIssued' } satisfies TranscriptIssued)];
    case 'DiplomaRegistered':
      return [toStudent(known.student, { ...known, type: 'DiplomaIssued' } satisfies DiplomaIssued)];
    default:
      return [];
  }
};
