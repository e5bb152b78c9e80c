import { commands } from '@tirkeu/domain';
import type { StoredEvent } from '@tirkeu/store';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { readOffice } from '../queries/index.ts';
import { finishPostings } from '../projector/index.ts';
import { killedAfterAppends, memoryStorage } from '../testing/index.ts';
import { carryOut, newActId, type Storage } from './index.ts';

const act = async (storage: Storage, name: string, input: unknown) => {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return carryOut(storage, command, input, { actor: 'registrar', commandId: newActId() });
};

const students = ['S1', 'S2', 'S3', 'S4'];

const prepare = async (storage: Storage) => {
  const outcomes = [
    await act(storage, 'curriculum.open-programme', {
      programme: 'P1',
      nameKk: 'Спорт',
      nameRu: 'Спорт',
      nameEn: 'Sport',
      degree: 'bachelor',
      credits: 240,
      years: 4,
    }),
    await act(storage, 'groups.form-group', { group: 'G1', programme: 'P1', intake: 2018, language: 'kk' }),
  ];
  for (const student of students) {
    outcomes.push(
      await act(storage, 'students.register', {
        student,
        surname: 'Үлгі',
        givenName: 'Мысал',
        bornOn: '2000-01-01',
        sex: 'm',
        citizenship: 'KG',
      }),
    );
  }
  expect(outcomes.filter(isLeft)).toStrictEqual([]);
};

const enrolment = {
  order: 'O1',
  orderDate: '2018-08-25',
  kind: 'enrolment',
  entries: students.map((student) => ({
    student,
    effectiveOn: '2018-09-01',
    programme: 'P1',
    group: 'G1',
    course: 1,
    form: 'full-time',
    language: 'kk',
    funding: 'grant',
  })),
};

const log = async (storage: Storage): Promise<readonly StoredEvent[]> => {
  const read: StoredEvent[] = [];
  for await (const page of storage.events.readAll()) read.push(...page.events);
  return read;
};

describe('posting from an order into the streams of its students', () => {
  it.each([0, 1, 2, 3, 4, 5])(
    'broken off after %i appends, is finished by the next writer, and each student is enrolled once',
    async (appends) => {
      const storage = memoryStorage(false);
      await prepare(storage);
      const broken: Storage = { ...storage, events: killedAfterAppends(storage.events, appends) };
      await act(broken, 'orders.register-order', enrolment).catch(() => undefined);

      const between = await readOffice(storage);
      expect(between.pendingPostings).toBe(appends === 0 ? 0 : Math.max(0, students.length + 1 - appends));
      expect(between.complete('2018-08-24')).toBe(true);
      expect(between.complete('2018-08-25')).toBe(between.pendingPostings === 0);

      await finishPostings(storage);
      expect(isLeft(await act(storage, 'orders.register-order', enrolment))).toBe(false);
      await finishPostings(storage);
      const posted = (await log(storage)).filter((event) => event.type === 'StudentEnrolled');
      expect(posted.map((event) => event.stream).toSorted()).toStrictEqual(students.map((student) => `student-${student}`));
      const after = await readOffice(storage);
      expect(after.pendingPostings).toBe(0);
      expect(after.register.students.map((record) => Object.keys(record.orders))).toStrictEqual(students.map(() => ['O1']));
    },
  );

  it.each([0, 1, 2, 5, 6, 7])(
    'of an order that was drafted, broken off after %i appends: its draft and its register learn of it once',
    async (appends) => {
      const storage = memoryStorage(false);
      await prepare(storage);
      const { order, ...content } = enrolment;
      const registration = { draft: 'D1', order, orderDate: enrolment.orderDate };
      await act(storage, 'orders.draft-order', { draft: 'D1', ...content });
      const broken: Storage = { ...storage, events: killedAfterAppends(storage.events, appends) };
      await act(broken, 'orders.register-draft', registration).catch(() => undefined);
      expect((await readOffice(storage)).pendingPostings).toBe(appends === 0 ? 0 : students.length + 3 - appends);

      await finishPostings(storage);
      expect(isLeft(await act(storage, 'orders.register-draft', registration))).toBe(false);
      await finishPostings(storage);
      const typesIn = async (stream: string) => (await storage.events.readStream(stream)).map(({ type }) => type);
      expect(await typesIn('draft-order%2FD1')).toStrictEqual(['OrderDrafted', 'OrderDraftRegistered']);
      expect(await typesIn('register-order-2018')).toStrictEqual(['NumberUsed']);
      expect((await log(storage)).filter(({ type }) => type === 'StudentEnrolled')).toHaveLength(students.length);
      expect((await readOffice(storage)).pendingPostings).toBe(0);
    },
  );

  it('is one act where the store can take several streams at once', async () => {
    const storage = memoryStorage(true);
    await prepare(storage);
    const broken: Storage = { ...storage, events: { ...storage.events, appendAll: () => Promise.reject(new Error('killed')) } };
    await act(broken, 'orders.register-order', enrolment).catch(() => undefined);
    expect((await log(storage)).filter((event) => event.stream === 'order-O1')).toStrictEqual([]);
  });

  it('of several orders that were broken off is written to each student once, each posting as who registered its order', async () => {
    const storage = memoryStorage(false);
    await prepare(storage);
    const register = commands.get('orders.register-order');
    if (register === undefined) throw new Error('no such command');
    for (const [order, actor] of [
      ['O1', 'first'],
      ['O2', 'second'],
    ] as const) {
      const broken: Storage = { ...storage, events: killedAfterAppends(storage.events, 1) };
      const input = { ...enrolment, order, orderDate: order === 'O1' ? '2018-08-25' : '2018-08-26' };
      await carryOut(broken, register, input, { actor, commandId: newActId() }).catch(() => undefined);
    }
    const before = await storage.events.count();
    let appends = 0;
    const counted: Storage['events'] = {
      ...storage.events,
      append: (one) => {
        appends += 1;
        return storage.events.append(one);
      },
    };
    await finishPostings({ ...storage, events: counted });
    const posted = (await log(storage)).slice(before).map(({ stream, type, metadata: { actor } }) => [stream, type, actor]);
    expect(posted).toStrictEqual(
      students.flatMap((student) => ['first', 'second'].map((actor) => [`student-${student}`, 'StudentEnrolled', actor])),
    );
    expect(appends).toBe(students.length);
    expect((await readOffice(storage)).pendingPostings).toBe(0);
  });
});
