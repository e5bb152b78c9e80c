import { amendmentsSlice } from '../appeals/index.ts';
import { gradesSlice, listingsSlice, rectificationsSlice, voidingsSlice } from '../assessment/index.ts';
import { attestationsSlice, thesisSlice } from '../attestation/index.ts';
import { issuedSlice } from '../documents/index.ts';
import type { AnyEvent, Slice, StudentNumber } from '../kernel/index.ts';
import { ordersSlice } from '../orders/index.ts';
import { recognitionsSlice } from '../recognition/index.ts';
import { registrationSlice } from '../students/index.ts';

/** The rooms' slices of a student's stream, by the name they have in the record. */
export const recordSlices = {
  registration: registrationSlice,
  orders: ordersSlice,
  grades: gradesSlice,
  listings: listingsSlice,
  rectifications: rectificationsSlice,
  voidings: voidingsSlice,
  amendments: amendmentsSlice,
  recognitions: recognitionsSlice,
  attestations: attestationsSlice,
  thesis: thesisSlice,
  issued: issuedSlice,
} as const;

type EntriesOf<S> = S extends { readonly initial: infer E } ? E : never;

/**
 * The whole learning history of one student: dated facts under natural keys, room by room. Any permutation of the events of the
 * student's stream gives the same record; it knows no position and no today.
 */
export type StudentRecord = { readonly student: StudentNumber } & {
  readonly [K in keyof typeof recordSlices]: EntriesOf<(typeof recordSlices)[K]>;
};

const slices = Object.entries(recordSlices) as unknown as readonly (readonly [keyof typeof recordSlices, Slice<AnyEvent>])[];

/** A record in which nothing is written yet. */
export const emptyRecord = (student: StudentNumber): StudentRecord =>
  ({ student, ...Object.fromEntries(slices.map(([name, slice]) => [name, slice.initial])) }) as StudentRecord;

/** The record after further events of the student's stream, in whatever order. Events of no room pass through untouched. */
export const recordAfter = (record: StudentRecord, events: readonly AnyEvent[]): StudentRecord =>
  slices.reduce<StudentRecord>((current, [name, slice]) => {
    const own = events.filter((event) => slice.handles.has(event.type));
    return own.length === 0 ? current : { ...current, [name]: slice.after(current[name], own) };
  }, record);

/** A student's whole history folded from the events of the stream, in one call. */
export const recordOf = (student: StudentNumber, events: readonly AnyEvent[]): StudentRecord => recordAfter(emptyRecord(student), events);
