import { compareCodePoints, type Entries } from '@tirkeu/domain';
import { recordSlices, type StudentRecord } from '@tirkeu/domain/record';

/** The sections of a student's document, in their fixed order. */
export const sections = Object.keys(recordSlices) as readonly (keyof typeof recordSlices)[];

/** The text of an event, as `JSON.stringify` writes it. */
export type TextOf = (event: object) => string;

const encodeEntries = (entries: Entries<object>, textOf: TextOf): string =>
  Object.keys(entries)
    .toSorted(compareCodePoints)
    .map((key) => `${JSON.stringify(key)}:${textOf(entries[key] as object)}`)
    .join(',');

/**
 * A student's record as its canonical text: sections in fixed order, entries by key in code point order, events as they are stored.
 * Any permutation of the same events gives the same bytes.
 */
export const encodeRecord = (record: StudentRecord): string => encodeRecordFrom(record, JSON.stringify);

/** The same text for whoever has the texts of the events already. */
export const encodeRecordFrom = (record: StudentRecord, textOf: TextOf): string =>
  `{"student":${JSON.stringify(record.student)},${sections.map((name) => `"${name}":{${encodeEntries(record[name], textOf)}}`).join(',')}}`;
