import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Storage } from '@tirkeu/application';
import { memoryDocumentStore, memoryKeyring } from '@tirkeu/store';
import { openEventStoreDb } from '../../packages/store-eventstoredb/src/index.ts';
import { scopedStore } from '../../packages/store-eventstoredb/src/testing/index.ts';

/** An empty office whose events are on a server that is never empty; its read models and keys are in the memory of this process. */
export const onServer = async (url: string): Promise<Storage> => {
  const opened = await openEventStoreDb({ connectionString: url });
  const scope = `test${randomUUID().replaceAll('-', '')}.`;
  const events = scopedStore(opened.events, scope, await opened.events.head());
  const documents = memoryDocumentStore({ sha256: (text) => createHash('sha256').update(text).digest('hex') });
  const keyring = memoryKeyring({ random: (bytes) => randomBytes(bytes) });
  return { events, documents, keyring, reading: (work) => work({ events, documents }), close: opened.close };
};
