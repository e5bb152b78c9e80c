import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DocumentStore } from '@tirkeu/store';
import {
  documentStoreBehaviours,
  eventStoreBehaviours,
  keyringBehaviours,
  type OpenedDocumentStore,
  type OpenedEventStore,
  type OpenedKeyring,
} from '@tirkeu/store/conformance';
import { openSqliteDocuments } from './open-sqlite-documents.ts';
import { openSqliteKeyring } from './open-sqlite-keyring.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'tirkeu-store-'));

const openEvents = async (): Promise<OpenedEventStore> => {
  const root = folder();
  const path = join(root, 'store.db');
  let opened = await openSqliteStore(path, { create: true });
  return {
    store: opened.events,
    reopen: async () => {
      await opened.close();
      opened = await openSqliteStore(path, { create: false });
      return opened.events;
    },
    damage: async (stream, revision) => {
      const database = new DatabaseSync(path);
      database
        .prepare('UPDATE events SET data = substr(data, 1, length(data) - 1) WHERE stream = ? AND revision = ?')
        .run(stream, revision);
      database.close();
      return Promise.resolve();
    },
    close: async () => {
      await opened.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

eventStoreBehaviours('sqlite', openEvents);

type OpenDocuments = (path: string, options: { readonly create: boolean }) => Promise<DocumentStore>;

const openDocuments = (open: OpenDocuments) => async (): Promise<OpenedDocumentStore> => {
  const root = folder();
  const path = join(root, 'documents.db');
  let store = await open(path, { create: true });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open(path, { create: false });
      return store;
    },
    close: async () => {
      await store.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

documentStoreBehaviours('sqlite', openDocuments(openSqliteDocuments));
documentStoreBehaviours(
  'sqlite beside events',
  openDocuments(async (path, options) => (await openSqliteStore(path, options)).documents),
);

const openKeyring = async (): Promise<OpenedKeyring> => {
  const root = folder();
  const path = join(root, 'store.db.keys');
  let keyring = await openSqliteKeyring(path, { create: true });
  return {
    keyring,
    reopen: async () => {
      await keyring.close();
      keyring = await openSqliteKeyring(path, { create: false });
      return keyring;
    },
    close: async () => {
      await keyring.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

keyringBehaviours('sqlite', openKeyring);
