import type { EventReader, Rebuild, StoredDocument, StreamRange } from '@tirkeu/store';
import { foldStreams, type Part } from './fold-streams.ts';

/** A part of a rebuild as the note that is written with its documents. */
const noteOf = (part: Part): StoredDocument => ({ key: part.afterStream ?? '', body: JSON.stringify(part) });

/** The part that a note tells of. */
export const partOf = (text: string): Part => JSON.parse(text) as Part;

/** Folds ranges of streams, as long as `next` gives one, and writes each part with a note of it. `onPart` gets the note's text too. */
export const foldRanges = async (
  log: Pick<EventReader, 'readAll'>,
  rebuild: Rebuild,
  upTo: string,
  eventsInPart: number,
  next: () => StreamRange | undefined,
  onPart: (part: Part, text: string) => Promise<void> | void,
): Promise<void> => {
  for (let range = next(); range !== undefined; range = next()) {
    for await (const { part, documents } of foldStreams(log, upTo, range, eventsInPart)) {
      const note = noteOf(part);
      await rebuild.put(documents, note);
      await onPart(part, note.body);
    }
  }
};
