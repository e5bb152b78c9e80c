import type { AnyEvent, Posting } from '../kernel/index.ts';
import type { DiplomaIssued, RegisterEvent, TranscriptIssued } from './events.ts';

/** What an entry of a register puts into the stream of its student. */
export const registerPostings = (event: AnyEvent): readonly Posting[] => {
  const known = event as RegisterEvent;
  switch (known.type) {
    case 'TranscriptRegistered':
      return [{ student: known.student, event: { ...known, type: 'TranscriptIssued' } satisfies TranscriptIssued }];
    case 'DiplomaRegistered':
      return [{ student: known.student, event: { ...known, type: 'DiplomaIssued' } satisfies DiplomaIssued }];
    default:
      return [];
  }
};
