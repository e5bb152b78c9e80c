import { at, type CalendarDate, type Entries, slice, type StudentNumber } from '../kernel/index.ts';
import { passes } from '../policy/index.ts';
import { AttestationHeld, ThesisTopicApproved } from './events.ts';

/** A student's attestations, by the number of the minutes. */
export const attestationsSlice = slice<AttestationHeld>({
  name: 'attestations',
  events: [AttestationHeld],
  keyOf: (event) => event.minutes,
});

export const attestationsOf = (student: StudentNumber) => at(attestationsSlice, student);

/** A student's thesis: one entry, `thesis`. */
export const thesisSlice = slice<ThesisTopicApproved>({ name: 'thesis', events: [ThesisTopicApproved], keyOf: () => 'thesis' });

export const thesisOf = (student: StudentNumber) => at(thesisSlice, student);

/** Whether a passed attestation had been held by a day. */
export const hasPassedBy = (attestations: Entries<AttestationHeld>, day: CalendarDate): boolean =>
  Object.values(attestations).some((held) => held.heldOn <= day && passes(held));
