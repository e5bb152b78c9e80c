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

/** The slices that keep something of an event, by its type. */
const keepers = new Map<string, (typeof slices)[number][]>();
for (const kept of slices) for (const type of kept[1].handles) keepers.set(type, [...(keepers.get(type) ?? []), kept]);

/** The record after further events of the student's stream, in whatever order. Events of no room pass through untouched. */
export const recordAfter = (record: StudentRecord, events: readonly AnyEvent[]): StudentRecord => {
  const own = new Map<(typeof slices)[number], AnyEvent[]>();
  for (const event of events) {
    for (const keeper of keepers.get(event.type) ?? []) {
      const known = own.get(keeper);
      if (known === undefined) own.set(keeper, [event]);
      else known.push(event);
    }
  }
  return { ...record, ...Object.fromEntries([...own].map(([[name, slice], kept]) => [name, slice.after(record[name], kept)])) };
};

/** A student's whole history folded from the events of the stream, in one call. */
export const recordOf = (student: StudentNumber, events: readonly AnyEvent[]): StudentRecord => recordAfter(emptyRecord(student), events);
