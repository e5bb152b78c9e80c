import { type Act, type CalendarDate, compareCodePoints } from '@tirkeu/domain';
import type { StudentRecord } from '@tirkeu/domain/record';
import type { Open, Register } from './register.ts';

/** What an act changed: from what, to what; null where there was nothing, or is nothing any more. */
export type Change = { readonly what: string; readonly from: string | null; readonly to: string | null };

/** One act in a student's history. */
export type HistoryEntry = {
  /** The date of its document; null where an act has none: the opening of the file, a listing on a statement that is still open. */
  readonly date: CalendarDate | null;
  readonly effectiveOn?: CalendarDate;
  readonly kind: string;
  /** The number of its document. */
  readonly document: string;
  readonly act: Act;
  readonly change: readonly Change[];
};

/** An entry as it is told: a sentence in place of its particulars. */
export type ToldEntry = Omit<HistoryEntry, 'act'> & { readonly text: string };

/** Puts an entry into the words of whoever tells it. */
export const tellEntry = ({ act, change, ...head }: HistoryEntry, sentenceOf: (act: Act) => string): ToldEntry => ({
  ...head,
  text: sentenceOf(act),
  change,
});

/** What a room adds to a student's history. */
export type HistoryOf = (register: Register, open: Open, record: StudentRecord) => readonly HistoryEntry[];

const rank = (entry: HistoryEntry): number => (entry.date !== null ? 1 : entry.kind === 'registration' ? 0 : 2);

/** The order of a history: by date, then kind and document; the opening of the file first, what is still open last. */
export const compareEntries = (a: HistoryEntry, b: HistoryEntry): number =>
  rank(a) - rank(b) ||
  compareCodePoints(a.date ?? '', b.date ?? '') ||
  compareCodePoints(a.kind, b.kind) ||
  compareCodePoints(a.document, b.document);

/** A change, unless nothing changed. */
export const changed = (what: string, from: string | number | undefined, to: string | number | undefined): readonly Change[] =>
  from === to ? [] : [{ what, from: from === undefined ? null : String(from), to: to === undefined ? null : String(to) }];
