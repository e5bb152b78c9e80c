import { room } from '../kernel/index.ts';
import { documentEvents } from './events.ts';
import { issueDiploma } from './issue-diploma.ts';
import { issueTranscript } from './issue-transcript.ts';
import { registerPostings } from './postings.ts';
import { issuedSlice, registerFold } from './state.ts';

export type * from './acts.ts';
export * from './diploma.ts';
export * from './events.ts';
export * from './issue-diploma.ts';
export * from './issue-transcript.ts';
export type * from './oddities.ts';
export type * from './reasons.ts';
export * from './state.ts';

/** Documents on education and the registers of their numbers. */
export const documentsRoom = room({
  name: 'documents',
  events: documentEvents,
  commands: [issueTranscript, issueDiploma],
  folds: [registerFold],
  slices: [issuedSlice],
  postings: registerPostings,
});
