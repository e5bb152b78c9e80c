import { type AnyCommand, commands } from '@tirkeu/domain';
import { isLeft, isRight, right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { newActId, type Storage } from '../acts/index.ts';
import { Killed, killedAfterAppends, memoryStorage } from '../testing/index.ts';
import { act } from './act.ts';
import { summaryOf } from './summary.ts';

const carry = (storage: Storage, name: string, input: object, dryRun = false) => {
  const command = commands.get(name) as AnyCommand;
  const decoded = command.codec.decode(input);
  if (!isRight(decoded)) throw new Error(`${name} does not take its input`);
  return act(storage, command, decoded.right, { actor: 'registrar', commandId: newActId() }, { dryRun });
};

const question = { table: 'rating', period: '2022-23', asOf: '2023-06-20' } as never;
const draft = { year: '2022-23', decidedOn: '2023-06-20' };

/** An office of one student, killed between an order and its posting. */
const brokenOff = async (): Promise<Storage> => {
  const storage = memoryStorage(false);
  const place = { programme: '6B01402', group: 'FK-22', course: 1, form: 'full-time', language: 'kk', funding: 'grant' };
  const names = { nameKk: 'Спорт', nameRu: 'Спорт', nameEn: 'Sport' };
  await carry(storage, 'curriculum.open-programme', { programme: '6B01402', ...names, degree: 'bachelor', credits: 240, years: 4 });
  await carry(storage, 'groups.form-group', { group: 'FK-22', programme: '6B01402', intake: 2022, language: 'kk' });
  const person = { student: 'S1', surname: 'Novák', givenName: 'Petr', bornOn: '2004-02-29', sex: 'm', citizenship: 'CZ' };
  await carry(storage, 'students.register', person);
  const entries = [{ student: 'S1', effectiveOn: '2022-09-01', ...place }];
  const killed = carry({ ...storage, events: killedAfterAppends(storage.events, 1) }, 'orders.register-order', {
    order: '1-с',
    orderDate: '2022-08-20',
    kind: 'enrolment',
    entries,
  });
  await expect(killed).rejects.toThrow(Killed);
  return storage;
};

describe('what a decision is compared with', () => {
  it('is nothing in a store that holds nothing', async () => {
    const storage = memoryStorage();
    expect(await summaryOf(storage, question)).toBeUndefined();
    const refused = await carry(storage, 'progression.draft-rating', draft);
    expect(isLeft(refused) && refused.left).toStrictEqual({ refusal: 'not-yet-decided', ...draft });
  });

  it('waits for what is on its way into the records: a fault, no rule', async () => {
    const storage = await brokenOff();
    await expect(summaryOf(storage, question)).rejects.toMatchObject({ name: 'StoreFault', kind: 'locked' });
    await expect(carry(storage, 'progression.draft-rating', draft, true)).rejects.toMatchObject({ kind: 'locked' });
  });

  it('does not wait for what is dated later', async () => {
    const storage = await brokenOff();
    const before = { table: 'rating', period: '2022-23', asOf: '2022-08-19' } as never;
    expect(await summaryOf(storage, before)).toMatchObject({ day: undefined, rows: [] });
  });

  it('is there for the act after the one that met what another process had broken off: that one finishes it first', async () => {
    const storage = await brokenOff();
    await expect(carry(storage, 'progression.draft-rating', draft)).rejects.toMatchObject({ kind: 'locked' });
    const decided = await carry(storage, 'progression.draft-rating', draft);
    expect(isLeft(decided) && decided.left).toStrictEqual({ refusal: 'not-yet-decided', ...draft });
    expect(await summaryOf(storage, question)).toMatchObject({ position: await storage.events.head() });
  });

  it('is of a command that says so: another is decided without it', async () => {
    const storage = await brokenOff();
    const person = { student: 'S2', surname: 'Novák', givenName: 'Jan', bornOn: '2004-02-29', sex: 'm', citizenship: 'CZ' };
    expect(await carry(storage, 'students.register', person, true)).toMatchObject(right({ recorded: [{ type: 'StudentRegistered' }] }));
  });
});
