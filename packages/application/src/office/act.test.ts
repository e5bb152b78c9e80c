import { commands } from '@tirkeu/domain';
import { StoreFault } from '@tirkeu/store';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { newActId, type Storage } from '../acts/index.ts';
import { readOffice } from '../queries/index.ts';
import { killedAfterAppends, memoryStorage } from '../testing/index.ts';
import { act } from './act.ts';

const students = ['S1', 'S2', 'S3'];
const place = { programme: 'P1', group: 'G1', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
const enrolment = {
  order: 'O1',
  orderDate: '2018-08-25',
  kind: 'enrolment',
  entries: students.map((student) => ({ student, effectiveOn: '2018-09-01', ...place })),
};

const does = (storage: Storage, name: string, input: unknown) => {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return act(storage, command, input, { actor: 'registrar', commandId: newActId() });
};

const prepare = async (storage: Storage) => {
  const names = { nameKk: 'Спорт', nameRu: 'Спорт', nameEn: 'Sport' };
  await does(storage, 'curriculum.open-programme', { programme: 'P1', ...names, degree: 'bachelor', credits: 240, years: 4 });
  await does(storage, 'groups.form-group', { group: 'G1', programme: 'P1', intake: 2018, language: 'kk' });
  const person = { surname: 'Үлгі', givenName: 'Мысал', bornOn: '2000-01-01', sex: 'm', citizenship: 'KG' };
  for (const student of students) await does(storage, 'students.register', { student, ...person });
};

describe('an act that failed on its way, in a process that goes on', () => {
  it('is finished before the next', async () => {
    const whole = memoryStorage(false);
    let isDown = false;
    const storage: Storage = {
      ...whole,
      events: {
        ...whole.events,
        append: (append) => {
          if (isDown && append.stream === 'student-S2') throw new StoreFault('unavailable', 'the store', 'Try again.');
          return whole.events.append(append);
        },
      },
    };
    await prepare(storage);
    isDown = true;
    await expect(does(storage, 'orders.register-order', enrolment)).rejects.toThrow('unavailable');
    expect((await readOffice(storage)).pendingPostings).toBe(1);
    isDown = false;
    expect(isLeft(await does(storage, 'orders.register-order', enrolment))).toBe(false);
    expect((await readOffice(storage)).pendingPostings).toBe(0);
  });
});

describe('an act that another process has left half done', () => {
  it('is finished by the next act of one that has acted long since', async () => {
    const here = memoryStorage(false);
    await prepare(here);
    await expect(does({ ...here, events: killedAfterAppends(here.events, 2) }, 'orders.register-order', enrolment)).rejects.toThrow();
    expect((await readOffice(here)).pendingPostings).toBe(2);
    await does(here, 'groups.form-group', { group: 'G2', programme: 'P1', intake: 2018, language: 'kk' });
    expect((await readOffice(here)).pendingPostings).toBe(0);
  });
});
