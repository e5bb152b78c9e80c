import { type Entries, entries, type StudentNumber } from '@tirkeu/domain';
import { emptyRecord, type StudentRecord } from '@tirkeu/domain/record';
import { sections } from './encode-record.ts';

/**
 * A student's record from its canonical text. The text is one that `encodeRecord` wrote: its events were decoded when they were
 * folded and are not checked again.
 */
export const decodeRecord = (text: string): StudentRecord => {
  const written = JSON.parse(text) as { readonly student: StudentNumber } & Readonly<Record<string, Entries<unknown> | undefined>>;
  const decoded = sections.map((name) => [name, entries(written[name] ?? {})] as const);
  return { ...emptyRecord(written.student), ...(Object.fromEntries(decoded) as Partial<StudentRecord>) };
};
