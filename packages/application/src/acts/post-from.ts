import type { StreamName } from '@tirkeu/domain';
import type { StoredEvent } from '@tirkeu/store';
import { ownersIn } from '../sealing/index.ts';
import { post } from './deliver.ts';
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

/**
 * Posts what documents of the office have not posted yet. Registered or closed, a document is law: nothing is checked again,
 * and what a student's stream holds already is not written twice.
 */
export const postFrom = async (storage: Storage, documents: readonly StreamName[]): Promise<void> => {
  for (const stream of documents) {
    for (const stored of await storage.events.readStream(stream)) {
      if (duePostings(stream, stored.revision, stored.id, decodeStored(stored)).length === 0) continue;
      const due = duePostings(stream, stored.revision, stored.id, await openStored(storage, stored));
      const keys = await storage.keyring.ensure([...new Set(due.flatMap((posting) => ownersIn(posting.event)))]);
      await post(storage, due, enveloped(keys, actOf(stored)));
    }
  }
};
