import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { carryOut, newActId, openStorage } from '@tirkeu/application';
import { commands } from '@tirkeu/domain';
import { isLeft } from 'fp-ts/lib/Either.js';

type Setting = 'FULL' | 'NORMAL';

/** A discipline to enter: one event, nothing else consulted. */
export const discipline = (n: number) => ({
  discipline: `D${n}`,
  nameKk: 'Қазақстан тарихы',
  nameRu: 'История Казахстана',
  nameEn: 'History of Kazakhstan',
  credits: 5,
  cycle: 'GED',
  component: 'OK',
  control: 'exam',
  countsInGpa: true,
});

/** Appends through `carryOut`, one command and one transaction each. Returns appends per second. */
export const throughCarryOut = async (folder: string, synchronous: Setting, count: number): Promise<number> => {
  const storage = await openStorage({ store: `sqlite:${join(folder, `${randomUUID()}.db`)}`, create: true, synchronous });
  const command = commands.get('curriculum.enter-discipline');
  if (command === undefined) throw new Error('no such command');
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    const outcome = await carryOut(storage, command, discipline(i), { actor: 'bench', commandId: newActId() });
    if (isLeft(outcome)) throw new Error('refused');
  }
  const seconds = (performance.now() - begun) / 1000;
  await storage.close();
  return count / seconds;
};

/** The same rows by bare inserts, one transaction each, at the same setting. Returns inserts per second. */
export const bareInserts = (folder: string, synchronous: Setting, count: number): number => {
  const database = new DatabaseSync(join(folder, `${randomUUID()}.db`));
  database.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=${synchronous};
    CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (stream, revision)) STRICT`);
  const insert = database.prepare(
    'INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    const data = JSON.stringify({ type: 'DisciplineEntered', ...discipline(i) });
    const metadata = JSON.stringify({ actor: 'bench', commandId: randomUUID(), correlationId: randomUUID() });
    insert.run(`discipline-D${i}`, 0, randomUUID(), 'DisciplineEntered', data, metadata, new Date().toISOString());
  }
  const seconds = (performance.now() - begun) / 1000;
  database.close();
  return count / seconds;
};
