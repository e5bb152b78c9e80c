// One server in a process of its own: `office PATH`, the API over a store; `bare PATH`, routes with nothing behind them.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@tirkeu/api';
import { openStorage } from '@tirkeu/application';
import { fastify } from 'fastify';

const HOST = '127.0.0.1';
const [kind = '', path = ''] = process.argv.slice(2);

const office = async (): Promise<string> => {
  const storage = await openStorage({ store: `sqlite:${path}`, create: false });
  const { url } = await serve({ storage, host: HOST, port: 0 });
  return url;
};

type Discipline = { readonly discipline: string };

/** What the same answers cost with nothing around them: a transcript that is there, and one insert at the same durability. */
const bare = async (): Promise<string> => {
  const transcripts = JSON.parse(readFileSync(`${path}.transcripts.json`, 'utf8')) as Readonly<Record<string, unknown>>;
  const database = new DatabaseSync(`${path}.bare.db`);
  database.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
    CREATE TABLE IF NOT EXISTS events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (stream, revision)) STRICT`);
  const insert = database.prepare(
    'INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const server = fastify();
  server.get<{ Params: { student: string } }>('/v1/students/:student/transcript', (request) => transcripts[request.params.student]);
  server.post<{ Body: Discipline }>('/v1/disciplines', (request, reply) => {
    const event = { type: 'DisciplineEntered', ...request.body };
    const metadata = JSON.stringify({ actor: 'bench', commandId: randomUUID(), correlationId: randomUUID() });
    const stream = `discipline-${request.body.discipline}`;
    const { lastInsertRowid } = insert.run(stream, 0, randomUUID(), event.type, JSON.stringify(event), metadata, new Date().toISOString());
    void reply.code(201).send({ recorded: [event], revision: 0, position: String(lastInsertRowid) });
  });
  return server.listen({ host: HOST, port: 0 });
};

const url = await (kind === 'office' ? office() : bare());
process.stdout.write(`listening ${url}\n`);
process.once('SIGTERM', () => process.exit());
