import * as t from 'io-ts';
import {
  CalendarDate,
  Count,
  Decimal,
  DocumentNumber,
  event,
  LogPosition,
  Percent,
  ProgrammeCode,
  StudentNumber,
  Text,
} from '../kernel/index.ts';

const known = { documentOn: 'issuedOn' } as const;

export const transcriptFields = {
  number: DocumentNumber,
  student: StudentNumber,
  issuedOn: CalendarDate,
  position: LogPosition,
  credits: Count,
};
export const transcriptOptional = { gpa: Decimal };

export const diplomaFields = {
  number: DocumentNumber,
  student: StudentNumber,
  issuedOn: CalendarDate,
  position: LogPosition,
  programme: ProgrammeCode,
  credits: Count,
  gpa: Decimal,
  attestationPercent: Percent,
  attestationLetter: Text,
  honours: t.boolean,
};

/** A transcript was entered in the register of the year. */
export const TranscriptRegistered = event('TranscriptRegistered', transcriptFields, transcriptOptional, known);
export type TranscriptRegistered = t.TypeOf<typeof TranscriptRegistered>;

/** A diploma was entered in the register of the year. */
export const DiplomaRegistered = event('DiplomaRegistered', diplomaFields, {}, known);
export type DiplomaRegistered = t.TypeOf<typeof DiplomaRegistered>;

export const registerEvents = [TranscriptRegistered, DiplomaRegistered] as const;
export type RegisterEvent = t.TypeOf<(typeof registerEvents)[number]>;

/** A student was issued a transcript, and what it said. */
export const TranscriptIssued = event('TranscriptIssued', transcriptFields, transcriptOptional, known);
export type TranscriptIssued = t.TypeOf<typeof TranscriptIssued>;

/** A student was issued a diploma, and what it said. */
export const DiplomaIssued = event('DiplomaIssued', diplomaFields, {}, known);
export type DiplomaIssued = t.TypeOf<typeof DiplomaIssued>;

export const issuedEvents = [TranscriptIssued, DiplomaIssued] as const;
export type IssuedDocument = t.TypeOf<(typeof issuedEvents)[number]>;

export const documentEvents = [...registerEvents, ...issuedEvents] as const;
