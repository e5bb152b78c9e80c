import { compareCodePoints, type Entries } from '@tirkeu/domain';
import { recordSlices, type StudentRecord } from '@tirkeu/domain/record';

/** The sections of a student's document, in their fixed order. */
export const sections = Object.keys(recordSlices) as readonly (keyof typeof recordSlices)[];

const encodeEntries = (entries: Entries<object>): string =>
  Object.keys(entries)
    .toSorted(compareCodePoints)
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(entries[key])}`)
    .join(',');

/**
 * A student's record as its canonical text: sections in fixed order, entries by key in code point order, events as they are stored.
 * Any permutation of the same events gives the same bytes.
 */
export const encodeRecord = (record: StudentRecord): string =>
  `{"student":${JSON.stringify(record.student)},${sections.map((name) => `"${name}":{${encodeEntries(record[name])}}`).join(',')}}`;
