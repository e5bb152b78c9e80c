import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreFault } from '@tirkeu/store';
import { isRight, left, right } from 'fp-ts/lib/Either.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventStoreDb } from './open-event-store-db.ts';
import {
  type FakeServer,
  type Wire,
  append,
  connected,
  event,
  fakeServer,
  idsOf,
  nonsense,
  ownCertificate,
  thrownBy,
  wireTo,
} from './testing/index.ts';

let server: FakeServer;
let wire: Wire;
let opened: EventStoreDb;

beforeEach(async () => {
  server = await fakeServer();
  wire = await wireTo(server.port);
  opened = await connected(wire.port);
});

afterEach(async () => {
  await opened.close();
  wire.close();
  server.close();
});

const loggedIn = (stream: string): readonly string[] => idsOf(server.log.events.filter((one) => one.stream === stream));

/** Writes the next append, and breaks the wire before the answer. */
const writeAndCut = (): void => {
  server.onAppend = () => {
    server.onAppend = () => 'answer';
    setTimeout(wire.cut, 1);
    return 'write and say nothing';
  };
};

describe('an append of which the outcome is unknown', () => {
  for (const expected of ['no-stream', 1, 'any', 'stream-exists'] as const) {
    it(`expecting ${expected} is found where it was written before the connection broke, and not written twice`, async () => {
      if (expected !== 'no-stream') await opened.events.append(append('order-1', 'no-stream', 2));
      const before = loggedIn('order-1');
      const one = append('order-1', expected, 3);
      writeAndCut();
      const outcome = await opened.events.append(one);
      expect(loggedIn('order-1')).toStrictEqual([...before, ...idsOf(one.events)]);
      expect(outcome).toStrictEqual(right({ revision: before.length + 2, position: await opened.events.head() }));
    });

    it(`expecting ${expected} is tried again where the connection broke before it was written`, async () => {
      if (expected !== 'no-stream') await opened.events.append(append('order-1', 'no-stream', 2));
      const before = loggedIn('order-1');
      const one = append('order-1', expected, 3);
      server.onAppend = () => {
        server.onAppend = () => 'answer';
        wire.cut();
        return 'ignore';
      };
      expect(isRight(await opened.events.append(one))).toBe(true);
      expect(loggedIn('order-1')).toStrictEqual([...before, ...idsOf(one.events)]);
    });
  }

  it('is found although others wrote after it', async () => {
    const one = append('order-1', 'no-stream', 2);
    const others = append('order-1', 1, 2);
    const second = await connected(server.port);
    server.onAppend = () => {
      server.onAppend = () => 'answer';
      void second.events.append(others).then(wire.cut);
      return 'write and say nothing';
    };
    expect(await opened.events.append(one)).toMatchObject(right({ revision: 1 }));
    expect(loggedIn('order-1')).toStrictEqual([...idsOf(one.events), ...idsOf(others.events)]);
    await second.close();
  });

  it('is not tried at a newer revision: somebody else was first', async () => {
    const one = append('order-1', 'no-stream');
    const other = append('order-1', 'no-stream');
    const second = await connected(server.port);
    server.onAppend = () => {
      server.onAppend = () => 'answer';
      void second.events.append(other).then(wire.cut);
      return 'ignore';
    };
    expect(await opened.events.append(one)).toStrictEqual(left({ stream: 'order-1', expected: 'no-stream', actual: 0 }));
    expect(loggedIn('order-1')).toStrictEqual(idsOf(other.events));
    await second.close();
  });

  it('goes behind somebody else if it does not mind, once', async () => {
    const one = append('order-1', 'any', 2);
    const other = append('order-1', 'no-stream');
    const second = await connected(server.port);
    server.onAppend = () => {
      server.onAppend = () => 'answer';
      void second.events.append(other).then(wire.cut);
      return 'ignore';
    };
    expect(await opened.events.append(one)).toMatchObject(right({ revision: 2 }));
    expect(loggedIn('order-1')).toStrictEqual([...idsOf(other.events), ...idsOf(one.events)]);
    await second.close();
  });

  it('is resolved when a silent server lets an append time out', async () => {
    const one = append('order-1', 'no-stream');
    server.onAppend = () => {
      server.onAppend = () => 'answer';
      return 'write and say nothing';
    };
    expect(isRight(await opened.events.append(one))).toBe(true);
    expect(loggedIn('order-1')).toStrictEqual(idsOf(one.events));
  });

  it('is a fault when the server stays silent, and the same append again finds out', async () => {
    const one = append('order-1', 'no-stream', 2);
    const impatient = await connected(wire.port, { timeouts: { append: 100, outcome: 400, reach: 300 } });
    server.onAppend = () => 'write and say nothing';
    server.onRead = () => false;
    const fault = await thrownBy(impatient.events.append(one));
    expect(fault).toMatchObject({ kind: 'outcome-unknown', place: 'order-1' });
    server.onAppend = () => 'answer';
    server.onRead = () => true;
    expect(await impatient.events.append(one)).toMatchObject(right({ revision: 1 }));
    expect(loggedIn('order-1')).toStrictEqual(idsOf(one.events));
    await impatient.close();
  });

  for (const [what, say] of Object.entries(nonsense)) {
    it(`is resolved where the answer is one ${what}`, async () => {
      const one = append('order-1', 'no-stream', 2);
      server.onAppend = () => {
        server.onAppend = () => 'answer';
        return say;
      };
      expect(await opened.events.append(one)).toStrictEqual(right({ revision: 1, position: await opened.events.head() }));
      expect(loggedIn('order-1')).toStrictEqual(idsOf(one.events));
    });
  }

  it('is resolved where the server ended the call instead, and so are those after it', async () => {
    const appends = [append('order-1', 'no-stream', 2), append('order-1', 1, 2), append('order-2', 'any')];
    server.onAppend = () => {
      server.onAppend = () => 'answer';
      return 'end the call';
    };
    for (const one of appends) expect(isRight(await opened.events.append(one))).toBe(true);
    expect(loggedIn('order-1')).toStrictEqual(idsOf(appends.slice(0, 2).flatMap(({ events }) => events)));
  });

  it('is resolved where nothing is answered any more over the call that stands', async () => {
    const one = append('order-1', 'no-stream', 2);
    const silent = 1;
    server.onAppend = (_, call) => (call === silent ? 'ignore' : 'answer');
    expect(isRight(await opened.events.append(one))).toBe(true);
    expect(loggedIn('order-1')).toStrictEqual(idsOf(one.events));
  });

  it('is each resolved, of many at once', async () => {
    const appends = Array.from({ length: 64 }, (_, n) => append(`order-${n}`, 'no-stream', 2));
    let seen = 0;
    server.onAppend = () => {
      seen += 1;
      if (seen === 20 || seen === 70) setTimeout(wire.cut, 1);
      return seen % 3 === 0 ? 'write and say nothing' : seen % 5 === 0 ? 'ignore' : 'answer';
    };
    const outcomes = await Promise.all(appends.map(opened.events.append));
    expect(outcomes.every(isRight)).toBe(true);
    for (const one of appends) expect(loggedIn(one.stream)).toStrictEqual(idsOf(one.events));
  });
});

describe('a server that stays silent', () => {
  it('is not asked for the rest of many streams once one of them is given up', async () => {
    const impatient = await connected(wire.port, { timeouts: { reach: 200, silence: 100 } });
    server.onRead = () => false;
    const streams = Array.from({ length: 500 }, (_, n) => `order-${n}`);
    expect(await thrownBy(impatient.events.readStreams(streams))).toMatchObject({ kind: 'unavailable' });
    let asked = 0;
    server.onRead = () => {
      asked += 1;
      return true;
    };
    await impatient.events.readStreams(['order-of-somebody-else']);
    expect(asked).toBeLessThan(100);
    await impatient.close();
  });

  for (const [what, begin] of [
    ['a reading', () => opened.events.readStream('order-1')],
    ['an append', () => opened.events.append(append('order-1', 'any'))],
  ] as const) {
    it(`is asked nothing more for ${what} once the store is closed`, async () => {
      let asked = 0;
      server.onRead = () => {
        asked += 1;
        return false;
      };
      const fault = thrownBy(begin());
      await vi.waitFor(() => expect(asked).toBe(1));
      await opened.close();
      expect(await fault).toMatchObject({ kind: 'unavailable', place: `esdb://127.0.0.1:${wire.port}` });
      expect(asked).toBe(1);
    });
  }

  it('leaves it unknown what became of an append when the store is closed meanwhile', async () => {
    let isAsked = false;
    server.onAppend = () => {
      isAsked = true;
      return 'write and say nothing';
    };
    const fault = thrownBy(opened.events.append(append('order-1', 'no-stream')));
    await vi.waitFor(() => expect(isAsked).toBe(true));
    await opened.close();
    expect(await fault).toMatchObject({ kind: 'outcome-unknown', place: 'order-1' });
  });
});

describe('a node that is behind its leader', () => {
  const one = append('order-1', 'no-stream', 3);

  beforeEach(async () => {
    await opened.events.append(one);
    server.lag = 2;
    let asked = 0;
    server.onRead = () => {
      asked += 1;
      if (asked === 3) server.lag = 0;
      return true;
    };
  });

  it('is waited for, for the answer to the same append again', async () => {
    expect(await opened.events.append(one)).toStrictEqual(right({ revision: 2, position: await opened.events.head() }));
    expect(loggedIn('order-1')).toStrictEqual(idsOf(one.events));
  });

  for (const [reading, revisions] of [
    [{}, [0, 1, 2]],
    [{ from: 1, limit: 1 }, [1]],
    [{ direction: 'backwards', limit: 2 }, [2, 1]],
    [{ direction: 'backwards', from: 1 }, [1, 0]],
    [{ from: 3 }, []],
  ] as const) {
    it(`is waited for, for what was written here and is read by ${JSON.stringify(reading)}`, async () => {
      const read = await opened.events.readStream('order-1', reading);
      expect(read.map(({ revision }) => revision)).toStrictEqual(revisions);
    });
  }

  it('is waited for, for what others wrote, by an append that goes behind it', async () => {
    server.lag = 3;
    const other = await connected(server.port);
    const second = append('order-1', 'any');
    let appends = 0;
    server.onAppend = () => {
      appends += 1;
      return appends === 1 ? 'ignore' : 'answer';
    };
    let reads = 0;
    server.onRead = () => {
      reads += 1;
      if (reads === 6) server.lag = 0;
      return true;
    };
    expect(await other.events.append(second)).toMatchObject(right({ revision: 3 }));
    expect(appends).toBe(3);
    await other.close();
  });

  it('is a fault when it does not come by it, as is one that was set back', async () => {
    const impatient = await connected(server.port, { timeouts: { reach: 300 } });
    const lost = append('order-2', 'no-stream');
    await impatient.events.append(lost);
    server.lag = 1;
    server.onRead = () => true;
    for (const way of [() => impatient.events.append(lost), () => impatient.events.readStream('order-2')])
      expect(await thrownBy(way())).toMatchObject({ kind: 'corrupt', place: 'order-2' });
    await impatient.close();
  });
});

describe('two connections of one process', () => {
  it('are nothing to each other: one breaks while the other waits for its answer, and gets it', async () => {
    const other = await fakeServer();
    const second = await connected(other.port, { timeouts: { append: 60_000 } });
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    other.answerAfter = late;
    let asked = 0;
    other.onAppend = () => {
      asked += 1;
      return 'answer';
    };
    const waiting = second.events.append(append('order-1', 'no-stream'));
    await vi.waitFor(() => expect(other.log.events.some(({ stream }) => stream === 'order-1')).toBe(true));
    writeAndCut();
    await opened.events.append(append('order-1', 'no-stream'));
    answer();
    expect(isRight(await waiting)).toBe(true);
    expect(asked).toBe(1);
    other.answerAfter = undefined;
    expect(isRight(await second.events.append(append('order-1', 0)))).toBe(true);
    expect(other.log.events.filter(({ stream }) => stream === 'order-1')).toHaveLength(2);
    await second.close();
    other.close();
  });
});

describe('a large append', () => {
  const large = () => event({ text: 'x'.repeat(400_000) });

  it('is written in parts that the server takes', async () => {
    const events = Array.from({ length: 7 }, large);
    const outcome = await opened.events.append({ stream: 'order-1', expected: 'no-stream', events });
    expect(outcome).toStrictEqual(right({ revision: 6, position: await opened.events.head() }));
    expect(loggedIn('order-1')).toStrictEqual(idsOf(events));
  });

  for (const expected of ['no-stream', 'any', 0] as const) {
    it(`expecting ${expected} that was broken off is finished by the same append again`, async () => {
      if (expected === 0) await opened.events.append(append('order-1', 'no-stream'));
      const one = { stream: 'order-1', expected, events: Array.from({ length: 5 }, large) };
      let parts = 0;
      server.onAppend = () => (++parts < 3 ? 'answer' : 'ignore');
      const impatient = await connected(wire.port, { timeouts: { append: 1_000, outcome: 1_500 } });
      expect(await thrownBy(impatient.events.append(one))).toMatchObject({ kind: 'outcome-unknown' });
      const first = expected === 0 ? 1 : 0;
      expect(loggedIn('order-1')).toHaveLength(first + 4);
      server.onAppend = () => 'answer';
      const fresh = await connected(server.port);
      expect(await fresh.events.append(one)).toStrictEqual(right({ revision: first + 4, position: await fresh.events.head() }));
      expect(loggedIn('order-1').slice(first)).toStrictEqual(idsOf(one.events));
      await Promise.all([impatient.close(), fresh.close()]);
    });
  }

  it('of several at once waits for a wire that is slow, and ends nothing when it breaks', async () => {
    const middling = () => event({ text: 'x'.repeat(40_000) });
    const appends = Array.from({ length: 60 }, (_, n) => ({ stream: `order-${n}`, expected: 'no-stream', events: [middling()] }) as const);
    const patient = await connected(wire.port, { timeouts: { append: 3_000, outcome: 20_000 } });
    await patient.events.append(append('order-warm', 'no-stream'));
    wire.dead = true;
    const outcomes = Promise.all(appends.map(patient.events.append));
    setTimeout(() => {
      wire.dead = false;
      wire.cut();
    }, 300);
    expect((await outcomes).every(isRight)).toBe(true);
    for (const one of appends) expect(loggedIn(one.stream)).toStrictEqual(idsOf(one.events));
    await patient.close();
  });

  it('is refused whole at the wrong revision', async () => {
    await opened.events.append(append('order-1', 'no-stream'));
    const events = Array.from({ length: 7 }, large);
    expect(await opened.events.append({ stream: 'order-1', expected: 'no-stream', events })).toStrictEqual(
      left({ stream: 'order-1', expected: 'no-stream', actual: 0 }),
    );
    expect(loggedIn('order-1')).toHaveLength(1);
  });

  it('of one event that is too large by itself is a fault', async () => {
    const one = { stream: 'order-1', expected: 'any', events: [event({ text: 'x'.repeat(1_100_000) })] } as const;
    expect(await thrownBy(opened.events.append(one))).toMatchObject({ kind: 'unavailable', place: 'order-1' });
  });
});

describe('what others wrote', () => {
  const written = (body: string, contentType: string, metadata = '{"actor":"a","commandId":"c"}'): void => {
    const kept = { id: event().id, type: 'MarkEntered', contentType, data: Buffer.from(body), metadata: Buffer.from(metadata) };
    server.log.append('order-1', 'any', [kept]);
  };

  for (const [what, body, contentType, metadata] of [
    ['a body that is not JSON', '{"hush', 'application/json', undefined],
    ['bytes that are not JSON', 'hush', 'application/octet-stream', undefined],
    ['bytes that are no text', '\u{d800}', 'application/octet-stream', undefined],
    ['metadata that are not JSON', '{}', 'application/json', '{"hush'],
    ['no metadata', '{}', 'application/json', ''],
  ] as const) {
    it(`is a broken event where it has ${what}`, async () => {
      await opened.events.append(append('order-1', 'no-stream'));
      written(body, contentType, metadata);
      const follow = async (): Promise<void> => {
        for await (const page of opened.events.subscribe({ signal: new AbortController().signal })) expect(page.events).toBeDefined();
      };
      const readAll = async (): Promise<void> => {
        for await (const page of opened.events.readAll()) expect(page.events).toBeDefined();
      };
      for (const way of [() => opened.events.readStream('order-1'), readAll, follow]) {
        const fault = await thrownBy(way());
        expect(fault).toMatchObject({ kind: 'broken-event', place: 'order-1@1' });
        expect(`${fault.help} ${String(fault.stack)} ${String(fault.cause)}`).not.toContain('hush');
      }
    });
  }

  it('is none of ours where it is the system’s', async () => {
    const system = { id: event().id, contentType: 'application/json', data: Buffer.from('1'), metadata: Buffer.from('') };
    server.log.append('$stats-0', 'any', [{ ...system, type: '$statsCollected' }]);
    await opened.events.append(append('order-1', 'no-stream'));
    const head = await opened.events.head();
    server.log.append('$$order-1', 'any', [{ ...system, type: '$metadata' }]);
    expect(await opened.events.count()).toBe(1);
    expect(await opened.events.head()).toBe(head);
    for await (const page of opened.events.readAll()) expect(idsOf(page.events)).toStrictEqual(loggedIn('order-1'));
  });
});

describe('a reading', () => {
  it('is done although the connection broke before it', async () => {
    await opened.events.append(append('order-1', 'no-stream', 3));
    wire.cut();
    expect(await opened.events.readStream('order-1')).toHaveLength(3);
    wire.cut();
    expect(await opened.events.count()).toBe(3);
  });

  it('goes on where the connection broke in the middle of it', async () => {
    for (let i = 0; i < 40; i++)
      await opened.events.append({ ...append(`order-${i}`, 'no-stream'), events: [event({ text: 'x'.repeat(50_000) })] });
    const read: string[] = [];
    for await (const page of opened.events.readAll({ pageSize: 1 })) {
      read.push(...idsOf(page.events));
      if (read.length % 10 === 0) wire.cut();
    }
    expect(read).toStrictEqual(idsOf(server.log.events.slice(1)));
  });

  it('of a silent server is a fault', async () => {
    const impatient = await connected(server.port, { timeouts: { reach: 300, silence: 200 } });
    server.onRead = () => false;
    for (const happening of [() => impatient.events.readStream('order-1'), impatient.events.head, impatient.events.count]) {
      expect(await thrownBy(happening())).toMatchObject({ kind: 'unavailable' });
    }
    await impatient.close();
  });

  it('that is left early leaves no call open', async () => {
    await opened.events.append(append('order-1', 'no-stream', 600));
    for await (const page of opened.events.readAll({ pageSize: 1 })) {
      expect(page.events).toHaveLength(1);
      break;
    }
    await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 10_000 });
  });
});

describe('a subscription', () => {
  const followed = (store: EventStoreDb): { readonly ids: string[]; readonly ended: Promise<void>; readonly stop: () => void } => {
    const ids: string[] = [];
    const aborting = new AbortController();
    const follow = async (): Promise<void> => {
      for await (const page of store.events.subscribe({ signal: aborting.signal })) ids.push(...idsOf(page.events));
    };
    return { ids, ended: follow(), stop: () => aborting.abort() };
  };
  const write = (n: number) => opened.events.append(append(`order-${n}`, 'any'));
  const all = (): readonly string[] => idsOf(server.log.events.slice(1));

  it('is taken up again where its follower was, however often the connection breaks', async () => {
    const follower = followed(opened);
    for (let n = 0; n < 30; n++) {
      await write(n % 3);
      if (n % 4 === 0) wire.cut();
    }
    await vi.waitFor(() => expect(follower.ids).toHaveLength(30), { timeout: 10_000 });
    follower.stop();
    await follower.ended;
    expect(follower.ids).toStrictEqual(all());
  });

  it('that goes dead without a word is noticed', async () => {
    const heard: Error[] = [];
    const store = await connected(server.port, { onBroken: (error) => heard.push(error) });
    const follower = followed(store);
    await write(1);
    await vi.waitFor(() => expect(follower.ids).toHaveLength(1), { timeout: 10_000 });
    server.log.listeners.clear();
    await write(1);
    await write(2);
    await vi.waitFor(() => expect(follower.ids).toHaveLength(3), { timeout: 10_000 });
    expect(heard).not.toHaveLength(0);
    follower.stop();
    await follower.ended;
    expect(follower.ids).toStrictEqual(all());
    await store.close();
  });

  it('on a wire that goes dead without a word is taken up again on another', async () => {
    const follower = followed(opened);
    await write(1);
    await vi.waitFor(() => expect(follower.ids).toHaveLength(1), { timeout: 10_000 });
    wire.dead = true;
    server.log.append('order-9', 'any', [
      { id: event().id, type: 'MarkEntered', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.from('{"a":1}') },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    wire.dead = false;
    wire.cut();
    await vi.waitFor(() => expect(follower.ids).toHaveLength(2), { timeout: 10_000 });
    follower.stop();
    await follower.ended;
    expect(follower.ids).toStrictEqual(all());
  });

  it('stops at once while the server cannot be reached', async () => {
    const store = await connected(wire.port, { timeouts: { silence: 20_000 } });
    const follower = followed(store);
    await write(1);
    await vi.waitFor(() => expect(follower.ids).toHaveLength(1), { timeout: 5_000 });
    wire.dead = true;
    wire.cut();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    follower.stop();
    await follower.ended;
    expect(performance.now() - began).toBeLessThan(3_000);
    await store.close();
  });

  it('that is left early leaves no call open', async () => {
    await write(1);
    for await (const page of opened.events.subscribe({ signal: new AbortController().signal })) {
      expect(page.events).toHaveLength(1);
      break;
    }
    await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 10_000 });
  });
});

describe('a server that cannot be reached', () => {
  it('is a fault that says where, in time', async () => {
    wire.close();
    const began = performance.now();
    const fault = await thrownBy(connected(wire.port, { timeouts: { reach: 700 } }));
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(fault).toMatchObject({ kind: 'unavailable', place: `esdb://127.0.0.1:${wire.port}` });
    expect(fault.help).toContain('cannot be reached');
  });

  it('is a fault where it takes the connection and says nothing', async () => {
    wire.dead = true;
    const fault = await thrownBy(connected(wire.port, { timeouts: { reach: 700 } }));
    expect(fault).toMatchObject({ kind: 'unavailable' });
  });

  it('is waited for while it starts', async () => {
    wire.dead = true;
    const opening = connected(wire.port);
    setTimeout(() => {
      wire.dead = false;
      wire.cut();
    }, 500);
    await (await opening).close();
  });
});

describe('a server that refuses', () => {
  for (const [what, refusal, help] of [
    ['a user whom it does not know', { code: 16 }, 'password'],
    ['what a user may not do', { code: 7, exception: 'access-denied' }, 'must be allowed'],
  ] as const) {
    it(`${what} is a fault that says what to look at`, async () => {
      server.refusal = refusal;
      const fault = await thrownBy(opened.events.readStream('order-1'));
      expect(fault).toMatchObject({ kind: 'denied', place: `esdb://127.0.0.1:${wire.port}` });
      expect(fault.help).toContain(help);
    });
  }
});

describe('a server with a certificate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-test-'));
  const named = ownCertificate([127, 0, 0, 1]);
  const fileOf = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const opening = async ({ own, ca }: { readonly own: typeof named; readonly ca: string }) => {
    const secure = await fakeServer(undefined, own);
    const connectionString = `esdb://127.0.0.1:${secure.port}?tlsCAFile=${encodeURIComponent(ca)}`;
    const outcome = await connected(secure.port, { connectionString }).then(
      async ({ close }) => {
        await close();
        return 'opened';
      },
      ({ kind, place, help }: StoreFault) => ({ kind, place: place.replace(`${secure.port}`, 'PORT'), help }),
    );
    secure.close();
    return outcome;
  };
  const untrusted = {
    kind: 'unavailable',
    place: 'esdb://127.0.0.1:PORT',
    help: expect.stringContaining('not one to be trusted') as unknown,
  };

  it('is opened by whoever names its authority', async () => {
    expect(await opening({ own: named, ca: fileOf('own.crt', named.certificate) })).toBe('opened');
  });

  it('of another authority is not trusted', async () => {
    const ca = fileOf('other.crt', ownCertificate([127, 0, 0, 1]).certificate);
    expect(await opening({ own: named, ca })).toMatchObject(untrusted);
  });

  it('for another address is not trusted', async () => {
    const own = ownCertificate([10, 0, 0, 1]);
    expect(await opening({ own, ca: fileOf('elsewhere.crt', own.certificate) })).toMatchObject(untrusted);
  });

  for (const [what, text] of [
    ['a key', named.key],
    ['anything else', 'hush'],
  ] as const) {
    it(`is not asked where the file of the authority holds ${what}`, async () => {
      const ca = fileOf('no.crt', text);
      expect(await opening({ own: named, ca })).toMatchObject({
        kind: 'unavailable',
        place: ca,
        help: expect.stringContaining('PEM') as unknown,
      });
    });
  }
});

describe('an identity', () => {
  it('is one, however many open the store at once', async () => {
    const fresh = await fakeServer();
    const stores = await Promise.all(Array.from({ length: 8 }, () => connected(fresh.port)));
    const identities = await Promise.all(stores.map((store) => store.events.identity()));
    expect(new Set(identities).size).toBe(1);
    expect(fresh.log.events).toHaveLength(1);
    expect(await stores[0]?.events.count()).toBe(0);
    await Promise.all(stores.map((store) => store.close()));
    fresh.close();
  });

  it('is missing where no store was made, and none is made by looking', async () => {
    const fresh = await fakeServer();
    expect(await thrownBy(connected(fresh.port, { create: false }))).toMatchObject({ kind: 'missing' });
    expect(fresh.log.events).toHaveLength(0);
    fresh.close();
  });
});
