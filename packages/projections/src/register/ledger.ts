import { type AcademicYear, type CalendarDate, compareCodePoints, END_OF_TIME, type Term, yearOf } from '@tirkeu/domain';
import { lastDays, type LastDays } from '@tirkeu/domain/calendar';
import { type Standing, standings } from '@tirkeu/domain/orders';
import { type AttemptResult, resultsOf } from '@tirkeu/domain/progression';
import type { StudentRecord } from '@tirkeu/domain/record';
import type { AsOf, Register } from './register.ts';

/** A student's record opened for reading: standing and attempts on any day. */
export type StudentPage = {
  readonly student: string;
  readonly record: StudentRecord;
  readonly standingOn: (day: CalendarDate) => Standing;
  readonly resultsOn: (day: CalendarDate) => readonly AttemptResult[];
  /** Whether there ever is an attempt in a term, or in a year: most students have none in most of them. */
  readonly attempted: (period: Term | AcademicYear) => boolean;
};

/** A register opened for reading: what the views share, worked out once. */
export type Ledger = { readonly register: Register; readonly pages: readonly StudentPage[]; readonly lastDays: LastDays };

const lazily = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined;
  return () => (made ??= { value: make() }).value;
};

const opened = new WeakMap<StudentRecord, StudentPage>();

/** Opens one student's record. */
export const pageOf = (record: StudentRecord): StudentPage => {
  const known = opened.get(record);
  if (known !== undefined) return known;
  const standing = lazily(() => standings(record.orders));
  const results = lazily(() => resultsOf(record));
  const periods = lazily(() => {
    const terms = Object.values(record.grades).map(({ term }) => term);
    return new Set<string>([...terms, ...terms.map(yearOf)]);
  });
  const page: StudentPage = {
    student: record.student,
    record,
    standingOn: (day) => standing()(day),
    resultsOn: (day) => results()(day),
    attempted: (period) => periods().has(period),
  };
  opened.set(record, page);
  return page;
};

const ledgers = new WeakMap<Register, Ledger>();

/** Opens a register; its students in the order of their numbers. */
export const ledgerOf = (register: Register): Ledger => {
  const known = ledgers.get(register);
  if (known !== undefined) return known;
  const pages = register.students.map(pageOf).toSorted((a, b) => compareCodePoints(a.student, b.student));
  const ledger = { register, pages, lastDays: lastDays(register.calendars) };
  ledgers.set(register, ledger);
  return ledger;
};

/** The page of a student, or undefined. */
export const pageIn = (register: Register, student: string): StudentPage | undefined => {
  const record = register.students.find((candidate) => candidate.student === student);
  return record === undefined ? undefined : pageOf(record);
};

/** The day on which a view looks: the day asked for, or the end of time. */
export const dayOf = (asOf: AsOf): CalendarDate => asOf ?? END_OF_TIME;
