import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eventStoreBehaviours, type OpenedEventStore } from '@tirkeu/store/conformance';
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
