import type { StreamName } from '@tirkeu/domain';
import type { StoredEvent } from '@tirkeu/store';
import { ownersIn } from '../sealing/index.ts';
import { post, type Posted, posted } from './deliver.ts';
import type { Act, Storage } from './desk.ts';
import { enveloped } from './envelope.ts';
import { duePostings } from './postings.ts';
import { decodeStored, openStored } from './streams.ts';

/** The act that a stored event belongs to: whoever finishes its postings, they say the same. */
const actOf = ({ metadata: { actor, commandId, importId } }: StoredEvent): Act => ({
  actor,
  commandId,
  ...(importId === undefined ? {} : { importId }),
});

/** How many documents' postings are made together: a student whom many of them list is written to once. */
const DOCUMENTS = 500;

/** What an event of a document posts, wrapped as whoever recorded it would have; nothing, and no key looked for, if it posts nothing. */
const postingsFrom = async (storage: Storage, stored: StoredEvent): Promise<readonly Posted[]> => {
  const { stream, revision, id } = stored;
  if (duePostings(stream, revision, id, decodeStored(stored)).length === 0) return [];
  const due = duePostings(stream, revision, id, await openStored(storage, stored));
  const keys = await storage.keyring.ensure([...new Set(due.flatMap((posting) => ownersIn(posting.event)))]);
  return posted(due, enveloped(keys, actOf(stored)));
};

/**
 * Posts what documents of the office have not posted yet. Registered or closed, a document is law: nothing is checked again,
 * and what a student's stream holds already is not written twice.
 */
export const postFrom = async (storage: Storage, documents: readonly StreamName[]): Promise<void> => {
  for (let from = 0; from < documents.length; from += DOCUMENTS) {
    const read = await storage.events.readStreams(documents.slice(from, from + DOCUMENTS));
    const owed: Posted[] = [];
    for (const events of read.values()) for (const stored of events) owed.push(...(await postingsFrom(storage, stored)));
    await post(storage, owed);
  }
};
