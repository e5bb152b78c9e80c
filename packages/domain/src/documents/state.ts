import { at, type CalendarDate, compareCodePoints, type Entries, entries, sequence, slice, type StudentNumber } from '../kernel/index.ts';
import { type DiplomaIssued, type IssuedDocument, issuedEvents, type RegisterEvent, registerEvents } from './events.ts';

/** The register of one kind of document for one year: what was issued under each number. */
export type Register = Entries<RegisterEvent>;

export const registerFold = sequence<Register, RegisterEvent>({
  category: 'register',
  name: 'register',
  events: registerEvents,
  initial: entries(),
  evolve: (register, event) => entries({ ...register, [event.number]: event }),
});

/** The register in which documents of a kind are entered on a day. */
export const registerOf = (kind: 'transcript' | 'diploma', day: CalendarDate) => at(registerFold, `${kind}-${day.slice(0, 4)}`);

/** The documents that a student was issued, by kind and number. */
export const issuedSlice = slice<IssuedDocument>({
  name: 'issued',
  events: issuedEvents,
  keyOf: ({ type, issuedOn, number }) => `${type === 'DiplomaIssued' ? 'diploma' : 'transcript'} ${issuedOn.slice(0, 4)} ${number}`,
});

export const issuedTo = (student: StudentNumber) => at(issuedSlice, student);

/** The diploma that a student has, the first if there should be several, or undefined. */
export const diplomaIn = (issued: Entries<IssuedDocument>): DiplomaIssued | undefined =>
  Object.values(issued)
    .filter((document): document is DiplomaIssued => document.type === 'DiplomaIssued')
    .toSorted((a, b) => (a.issuedOn === b.issuedOn ? compareCodePoints(a.number, b.number) : a.issuedOn < b.issuedOn ? -1 : 1))
    .at(0);
