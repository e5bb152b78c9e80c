import * as t from 'io-ts';
import {
  CalendarDate,
  Course,
  DraftKey,
  event,
  FormOfStudy,
  Funding,
  GroupCode,
  Language,
  OrderNumber,
  particulars,
  personal,
  ProgrammeCode,
  StudentNumber,
  Text,
} from '../kernel/index.ts';
import { OrderKind } from './kinds.ts';

const standing = { programme: ProgrammeCode, group: GroupCode, course: Course, form: FormOfStudy, language: Language, funding: Funding };
const remarks = { reason: personal(Text), until: CalendarDate, institution: Text };
const newName = { newSurname: personal(Text), newGivenName: personal(Text), newPatronymic: personal(Text) };
const entryOptional = { ...standing, ...remarks, ...newName, cancels: OrderNumber };

/** What an order says of one student. */
export const OrderEntry = particulars({ student: StudentNumber, effectiveOn: CalendarDate }, entryOptional);
export type OrderEntry = t.TypeOf<typeof OrderEntry>;

/** What an order may say of a student, in the order of the exchange format. */
export const entryFields = [
  'effectiveOn',
  'programme',
  'group',
  'course',
  'form',
  'language',
  'funding',
  'reason',
  'until',
  'institution',
  'newSurname',
  'newGivenName',
  'newPatronymic',
  'cancels',
] as const satisfies readonly (keyof OrderEntry)[];
export type EntryField = (typeof entryFields)[number];

/** An order was registered: law from then on, posted into the streams of the students it lists. `draft` is what it was drafted as. */
export const OrderRegistered = event(
  'OrderRegistered',
  { order: OrderNumber, orderDate: CalendarDate, kind: OrderKind, entries: t.readonlyArray(OrderEntry) },
  { draft: DraftKey },
  { documentOn: 'orderDate' },
);
export type OrderRegistered = t.TypeOf<typeof OrderRegistered>;

const posted = { student: StudentNumber, order: OrderNumber, orderDate: CalendarDate, effectiveOn: CalendarDate };
const known = { documentOn: 'orderDate' } as const;
const change = { ...standing, ...remarks };

/** A student was enrolled. */
export const StudentEnrolled = event('StudentEnrolled', { ...posted, ...standing }, remarks, known);
/** A student came from another institution. */
export const StudentTransferredIn = event('StudentTransferredIn', { ...posted, ...standing, institution: Text }, remarks, known);
/** A student who had left was restored. */
export const StudentRestored = event('StudentRestored', { ...posted, ...standing }, remarks, known);
/** Academic leave was granted. */
export const AcademicLeaveGranted = event(
  'AcademicLeaveGranted',
  { ...posted, reason: personal(Text), until: CalendarDate },
  change,
  known,
);
/** A student returned from academic leave. */
export const StudentReturnedFromLeave = event('StudentReturnedFromLeave', { ...posted, course: Course, group: GroupCode }, change, known);
/** A student was dismissed. */
export const StudentDismissed = event('StudentDismissed', { ...posted, reason: personal(Text) }, change, known);
/** A student left for another institution. */
export const StudentTransferredOut = event('StudentTransferredOut', { ...posted, institution: Text }, change, known);
/** A student changed names; no new patronymic means none. */
export const StudentRenamed = event(
  'StudentRenamed',
  { ...posted, newSurname: personal(Text), newGivenName: personal(Text) },
  { ...change, newPatronymic: personal(Text) },
  known,
);
/** The source of a student's funding changed. */
export const FundingChanged = event('FundingChanged', { ...posted, funding: Funding }, change, known);
/** A student moved up to a course. */
export const StudentPromoted = event('StudentPromoted', { ...posted, course: Course }, change, known);
/** A student was left to repeat a course. */
export const YearRepeated = event('YearRepeated', { ...posted, course: Course }, change, known);
/** A student graduated. */
export const StudentGraduated = event('StudentGraduated', posted, change, known);
/** An order was voided for the student, from the cancellation's own effective day on. */
export const OrderCancelled = event('OrderCancelled', { ...posted, cancels: OrderNumber }, remarks, known);

export const standingEvents = [
  StudentEnrolled,
  StudentTransferredIn,
  StudentRestored,
  AcademicLeaveGranted,
  StudentReturnedFromLeave,
  StudentDismissed,
  StudentTransferredOut,
  StudentRenamed,
  FundingChanged,
  StudentPromoted,
  YearRepeated,
  StudentGraduated,
  OrderCancelled,
] as const;
export type StandingEvent = t.TypeOf<(typeof standingEvents)[number]>;

export const orderEvents = [OrderRegistered, ...standingEvents] as const;

/** The event that an order of a kind posts. */
export const postedType: Readonly<Record<OrderKind, StandingEvent['type']>> = {
  enrolment: 'StudentEnrolled',
  'transfer-in': 'StudentTransferredIn',
  restoration: 'StudentRestored',
  'academic-leave': 'AcademicLeaveGranted',
  'return-from-leave': 'StudentReturnedFromLeave',
  dismissal: 'StudentDismissed',
  'transfer-out': 'StudentTransferredOut',
  'name-change': 'StudentRenamed',
  'funding-change': 'FundingChanged',
  promotion: 'StudentPromoted',
  'repeat-year': 'YearRepeated',
  graduation: 'StudentGraduated',
  cancellation: 'OrderCancelled',
};

const kinds = new Map(Object.entries(postedType).map(([kind, type]) => [type, kind as OrderKind]));

/** The kind of the order that posted an event. */
export const kindOf = (event: Pick<StandingEvent, 'type'>): OrderKind => {
  const kind = kinds.get(event.type);
  if (kind === undefined) throw new Error(`defect: ${event.type} comes from no order`);
  return kind;
};
