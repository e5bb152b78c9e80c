import { type StoredDocument, type StoredEvent, StoreFault } from '@tirkeu/store';
import { type changesOf, documentAfter, type Parked, parkedKey } from './office-model.ts';

/** What is to be written and removed so that documents are true after further events. */
export type DocumentChanges = { readonly puts: readonly StoredDocument[]; readonly deletes: readonly string[] };

/** Why an event parks its document: never a word of the event itself. */
export const parkedBy = ({ stream, revision }: StoredEvent, error: unknown): Parked => ({
  stream,
  revision,
  reason: error instanceof StoreFault ? error.help : 'The program cannot fold this event: a defect of ours.',
});

type Folded = { readonly body: string | undefined; readonly parked: Parked | undefined };

/** A document after as many of the events as can be folded; the first that cannot parks it. */
const foldUntilPoison = (key: string, before: string | undefined, events: readonly StoredEvent[]): Folded => {
  let body = before;
  for (const event of events) {
    try {
      body = documentAfter(key, body, [event]);
    } catch (error) {
      // of a document whose postings cannot be counted nothing can be said
      return { body: key.startsWith('pending-') ? undefined : body, parked: parkedBy(event, error) };
    }
  }
  return { body, parked: undefined };
};

const fold = (key: string, before: string | undefined, events: readonly StoredEvent[]): Folded => {
  try {
    return { body: documentAfter(key, before, events), parked: undefined };
  } catch {
    return foldUntilPoison(key, before, events);
  }
};

/**
 * The documents after a page of events. An event that cannot be folded parks its document, with the reason, and the others go on;
 * a parked document takes no more events until the models are made anew. `parked` are the keys of parked documents; it is added to.
 */
export const applyPage = (
  changes: ReturnType<typeof changesOf>,
  bodies: ReadonlyMap<string, string>,
  parked: Set<string>,
): DocumentChanges => {
  const puts: StoredDocument[] = [];
  const deletes: string[] = [];
  for (const [key, events] of changes) {
    if (parked.has(key)) continue;
    const before = bodies.get(key);
    const folded = fold(key, before, events);
    if (folded.body !== undefined) puts.push({ key, body: folded.body });
    else if (before !== undefined) deletes.push(key);
    if (folded.parked !== undefined) {
      parked.add(key);
      puts.push({ key: parkedKey(key), body: JSON.stringify(folded.parked) });
    }
  }
  return { puts, deletes };
};
