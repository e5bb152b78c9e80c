import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteKeyring } from './open-sqlite-keyring.ts';
import { openSqliteStore, type SqliteStore } from './open-sqlite-store.ts';

let root = '';
let path = '';
const children = new Set<ChildProcess>();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tirkeu-processes-'));
  path = join(root, 'store.db');
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  rmSync(root, { recursive: true, force: true });
});

const prelude = `
  import { openSqliteStore, openSqliteKeyring } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
  import { randomUUID } from 'node:crypto';
  const [path, name] = process.argv.slice(1);
  const event = (data = { name }) => ({ id: randomUUID(), type: 'Noted', data, metadata: { actor: 'a', commandId: 'c' } });
  const patiently = { create: true, busyMilliseconds: 60_000 };
  const say = (thing) => process.stdout.write(JSON.stringify(thing) + '\\n');
  const kindOf = (happening) => happening.then(() => 'done', (fault) => fault.kind ?? String(fault));
`;

type Ended = { readonly said: readonly unknown[]; readonly remarks: string; readonly code: number | null };
type Program = { readonly child: ChildProcess; readonly ended: Promise<Ended>; readonly firstWord: Promise<void> };

/** Another process that runs a program over the package. */
const start = (program: string, name: string, user?: number): Program => {
  const identity = user === undefined ? {} : { uid: user, gid: user };
  const child = spawn(process.execPath, ['--input-type=module', '--eval', prelude + program, path, name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: root,
    ...identity,
  });
  children.add(child);
  let answers = '';
  let remarks = '';
  const firstWord = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      answers += text.toString();
      resolve();
    });
    child.on('close', () => resolve());
  });
  child.stderr.on('data', (text: Buffer) => (remarks += text.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      children.delete(child);
      const lines = answers.split('\n').slice(0, -1);
      resolve({ said: lines.map((line) => JSON.parse(line) as unknown), remarks, code });
    });
  });
  return { child, ended, firstWord };
};

const run = async (program: string, name: string, user?: number): Promise<readonly unknown[]> => {
  const { said, remarks, code } = await start(program, name, user).ended;
  expect({ remarks, code }).toStrictEqual({ remarks: '', code: 0 });
  return said;
};

const four = ['a', 'b', 'c', 'd'];

const withStore = async <A>(work: (store: SqliteStore) => Promise<A>): Promise<A> => {
  const store = await openSqliteStore(path, { create: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const positions = async (store: SqliteStore): Promise<readonly number[]> => {
  const found: number[] = [];
  for await (const { events } of store.events.readAll()) found.push(...events.map(({ position }) => Number(position)));
  return found;
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n + 1);

describe('several processes', () => {
  it('that create a store at once create one', async () => {
    const program = `
      const store = await openSqliteStore(path, patiently);
      const won = await store.events.append({ stream: 'order-1', expected: 'no-stream', events: [event()] });
      say([await store.events.identity(), won._tag]);
      await store.close();
    `;
    const answers = (await Promise.all(four.map((name) => run(program, name)))).flat() as readonly (readonly [string, string])[];
    expect(new Set(answers.map(([identity]) => identity)).size).toBe(1);
    expect(answers.filter(([, won]) => won === 'Right')).toHaveLength(1);
    expect(await withStore(positions)).toStrictEqual([1]);
  });

  it('that write to one stream and try again lose nothing', async () => {
    const program = `
      const store = await openSqliteStore(path, patiently);
      for (let n = 0; n < 25; ) {
        const last = (await store.events.readStream('order-1', { direction: 'backwards', limit: 1 }))[0]?.revision;
        const one = { stream: 'order-1', expected: last ?? 'no-stream', events: [event({ name, n })] };
        if ((await store.events.append(one))._tag === 'Right') n += 1;
      }
      await store.close();
    `;
    await Promise.all(four.map((name) => run(program, name)));
    await withStore(async (store) => {
      const events = await store.events.readStream('order-1');
      expect(events.map(({ revision }) => revision + 1)).toStrictEqual(upTo(100));
      expect(await positions(store)).toStrictEqual(upTo(100));
      for (const name of four) {
        const own = events.map(({ data }) => data as { name: string; n: number }).filter((data) => data.name === name);
        expect(own.map(({ n }) => n + 1)).toStrictEqual(upTo(25));
      }
    });
  });

  it.each([1, 500])('with 32 writers on %i streams lose no event, write none twice, and tell every conflict', async (streams) => {
    const each = 20;
    const program = `
      const store = await openSqliteStore(path, patiently);
      let conflicts = 0;
      const write = async (writer) => {
        for (let n = 0; n < ${each}; ) {
          const stream = 'order-' + ((writer * 31 + n * 17) % ${streams});
          const last = (await store.events.readStream(stream, { direction: 'backwards', limit: 1 }))[0]?.revision;
          const one = { stream, expected: last ?? 'no-stream', events: [event({ name: name + writer, n })] };
          if ((await store.events.append(one))._tag === 'Right') n += 1;
          else conflicts += 1;
        }
      };
      await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
      say(conflicts);
      await store.close();
    `;
    const conflicts = (await Promise.all(four.map((name) => run(program, name)))).flat() as readonly number[];
    if (streams === 1) expect(conflicts.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
    await withStore(async (store) => {
      expect(await positions(store)).toStrictEqual(upTo(32 * each));
      const written: string[] = [];
      const revisions = new Map<string, number>();
      for await (const { events } of store.events.readAll()) {
        for (const { stream, revision, data } of events) {
          expect(revision).toBe((revisions.get(stream) ?? -1) + 1);
          revisions.set(stream, revision);
          const { name, n } = data as { readonly name: string; readonly n: number };
          written.push(`${name}/${n}`);
        }
      }
      expect(new Set(written).size).toBe(32 * each);
    });
  });

  it('see what another one writes, in a subscription', async () => {
    await withStore(async (store) => {
      const stop = new AbortController();
      const program = `
        const store = await openSqliteStore(path, patiently);
        for (let n = 0; n < 20; n++) await store.events.append({ stream: 'order-' + n, expected: 'no-stream', events: [event()] });
        await store.close();
      `;
      const writing = run(program, 'a');
      const seen: string[] = [];
      for await (const { events } of store.events.subscribe({ signal: stop.signal })) {
        seen.push(...events.map(({ position }) => position));
        if (seen.length >= 20) stop.abort();
      }
      await writing;
      expect(seen).toStrictEqual(upTo(20).map(String));
    });
  });

  it('that need the keys of the same persons get the same', async () => {
    const program = `
      const keyring = await openSqliteKeyring(path, patiently);
      const persons = Array.from({ length: 400 }, (_, n) => 'student:' + (name < 'c' ? n : 399 - n));
      const keys = await keyring.ensure(persons);
      say(persons.toSorted().map((person) => [person, keys.get(person).kind, Buffer.from(keys.get(person).keys.encryption).toString('hex')]));
      say(Buffer.from(await keyring.secret('iin')).toString('hex'));
      await keyring.close();
    `;
    const [first, ...others] = await Promise.all(four.map((name) => run(program, name)));
    for (const other of others) expect(other).toStrictEqual(first);
    const keyring = await openSqliteKeyring(path, { create: false });
    expect((await keyring.get(['student:0', 'student:399', 'student:400'])).size).toBe(2);
    await keyring.close();
  });
});

describe('a process that is killed', () => {
  it('in the middle of batches leaves each of them whole or not at all', async () => {
    const program = `
      const store = await openSqliteStore(path, patiently);
      for (let batch = 0; ; batch++) {
        const appends = Array.from({ length: 100 }, (_, n) => ({ stream: 'order-' + name + '-' + batch + '-' + n, expected: 'no-stream', events: [event(), event()] }));
        await store.events.appendAll(appends);
        say(batch);
      }
    `;
    let before = 0;
    for (const round of upTo(6)) {
      const { child, firstWord, ended } = start(program, String(round));
      await firstWord;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      child.kill('SIGKILL');
      const { said } = await ended;
      await withStore(async (store) => {
        const found = await positions(store);
        expect(found).toStrictEqual(upTo(found.length));
        expect(found.length % 200).toBe(0);
        expect(found.length).toBeGreaterThanOrEqual(before + said.length * 200);
        expect(found.length).toBeLessThanOrEqual(before + (said.length + 1) * 200);
        before = found.length;
      });
    }
  });

  it('leaves companions with which a copy of the file is whole', async () => {
    const program = `
      const store = await openSqliteStore(path, patiently);
      for (let n = 0; n < 10; n++) await store.events.append({ stream: 'order-' + n, expected: 'no-stream', events: [event()] });
      say('done');
      setInterval(() => undefined, 1000);
    `;
    const { child, firstWord, ended } = start(program, 'a');
    await firstWord;
    child.kill('SIGKILL');
    await ended;
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    const copy = join(root, 'copy.db');
    cpSync(path, copy);
    cpSync(`${path}-wal`, `${copy}-wal`);
    const store = await openSqliteStore(copy, { create: false });
    expect(await positions(store)).toStrictEqual(upTo(10));
    await store.close();
    expect(existsSync(`${copy}-wal`)).toBe(false);
  });
});

/** File modes mean nothing to root: the tests of them then run as a user without rights, if that one can read the package. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const canRead = (user: number): boolean => {
  const look = ['--input-type=module', '--eval', prelude, '', ''];
  return spawnSync(process.execPath, look, { uid: user, gid: user, cwd: tmpdir() }).status === 0;
};

describe.skipIf(process.platform === 'win32' || (nobody !== undefined && !canRead(nobody)))('a user who may only read', () => {
  const program = `
    const count = (store) => store.events.count();
    const outcome = [];
    for (const options of [{ create: false }, { create: false, readOnly: true }]) {
      const opened = openSqliteStore(path, options);
      outcome.push(await kindOf(opened));
      const store = await opened.catch(() => undefined);
      if (store === undefined) continue;
      outcome.push(await count(store), await store.reading(({ events }) => count({ events })));
      outcome.push(await kindOf(store.events.append({ stream: 'order-1', expected: 'any', events: [event()] })));
      await store.close();
    }
    say(outcome);
    say(await kindOf(openSqliteStore(path + '.new', { create: true })));
    say(await kindOf(openSqliteStore(path + '.d/store.db', { create: true })));
  `;
  const readable = ['done', 2, 2, 'read-only'];

  beforeEach(async () => {
    path = join(root, 'office', 'store.db');
    mkdirSync(join(root, 'office'));
    const written = `
      const store = await openSqliteStore(path, { create: true });
      await store.events.append({ stream: 'order-1', expected: 'any', events: [event(), event()] });
      await store.close();
    `;
    await run(written, 'a');
    chmodSync(root, 0o755);
    if (nobody !== undefined) for (const thing of [join(root, 'office'), path]) chownSync(thing, nobody, nobody);
  });
  afterEach(() => chmodSync(join(root, 'office'), 0o755));

  it('the file reads it', async () => {
    chmodSync(path, 0o444);
    const [opened] = await run(program, 'a', nobody);
    expect(opened).toStrictEqual([...readable, ...readable]);
  });

  it('the file and its folder reads it, and creates nothing beside it', async () => {
    chmodSync(path, 0o444);
    chmodSync(join(root, 'office'), 0o555);
    expect(await run(program, 'a', nobody)).toStrictEqual([[...readable, ...readable], 'read-only', 'read-only']);
  });

  it('the folder reads it', async () => {
    chmodSync(join(root, 'office'), 0o555);
    const [opened] = await run(program, 'a', nobody);
    expect(opened).toStrictEqual([...readable, ...readable]);
  });

  it('what an interrupted writer left is told what to do', async () => {
    const writer = await openSqliteStore(path, { create: false });
    await writer.events.append({
      stream: 'order-2',
      expected: 'no-stream',
      events: [{ id: 'e', type: 'T', data: 1, metadata: { actor: 'a', commandId: 'c' } }],
    });
    const left = join(root, 'left');
    mkdirSync(left);
    for (const companion of ['', '-wal']) cpSync(path + companion, join(left, `store.db${companion}`));
    await writer.close();
    if (nobody !== undefined) chownSync(left, nobody, nobody);
    path = join(left, 'store.db');
    chmodSync(left, 0o555);
    const [opened] = await run(program, 'a', nobody);
    chmodSync(left, 0o755);
    expect(opened).toStrictEqual(['read-only', 'read-only']);
    const store = await openSqliteStore(path, { create: false });
    expect(await store.events.count()).toBe(3);
    await store.close();
  });

  it('not even that is told so', async () => {
    chmodSync(path, 0o000);
    const [opened] = await run(program, 'a', nobody);
    expect(opened).toStrictEqual(['unavailable', 'unavailable']);
  });
});
