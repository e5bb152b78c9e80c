import { join } from 'node:path';
import { carryOut, newActId, openStorage } from '@tirkeu/application';
import { rooms } from '@tirkeu/domain';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { accepted, byGiven, inputOf, refused, type Step, unreached, withoutDigests } from '../regulations/regulations.ts';
import { called, emptyFolder, json, type Outcome, tirkeu } from './tirkeu.ts';

const folder = emptyFolder();
let opened = 0;

/** A store in a file in which some commands were carried out, and how many events it holds. */
const storeWith = async (given: readonly Step[]): Promise<{ readonly path: string; readonly events: number }> => {
  const path = join(folder, `${(opened += 1)}.db`);
  const storage = await openStorage({ store: `sqlite:${path}`, create: true, synchronous: 'NORMAL' });
  for (const { command, input, actor } of given) {
    const outcome = await carryOut(storage, command, input, { actor, commandId: newActId() });
    if (isLeft(outcome)) throw new Error(`${command.name} is refused on the way: ${JSON.stringify(outcome.left)}`);
  }
  const events = await storage.events.count();
  await storage.close();
  return { path, events };
};

const argumentsOf = ({ command, actor }: Step, path: string) => [
  'do',
  command.name,
  '--json',
  '--store',
  `sqlite:${path}`,
  '--actor',
  actor,
];
const doing = (step: Step, path: string): Promise<Outcome> => called(argumentsOf(step, path), { input: JSON.stringify(inputOf(step)) });

const eventsIn = async (path: string): Promise<number> =>
  json<{ readonly events: number }>(await called(['status', '--json', '--store', `sqlite:${path}`])).events;

describe('every refusal through `tirkeu do`', () => {
  it('has an example that a door can show', () => expect(unreached).toStrictEqual([]));

  it.each(byGiven(refused).map((group, i) => [i, group] as const))(
    'office %i refuses as the domain does, and records nothing',
    async (_, group) => {
      const { path, events } = await storeWith(group[0]?.given ?? []);
      for (const { name, when, against } of group) {
        const outcome = await doing(when, path);
        expect({ name, code: outcome.code, facts: withoutDigests(json(outcome)) }).toStrictEqual({
          name,
          code: 4,
          facts: withoutDigests(against[0]),
        });
      }
      expect(await eventsIn(path)).toBe(events);
    },
  );
});

describe('every accepted example through `tirkeu do`', () => {
  it.each(accepted.map((example) => [example.name, example] as const))('%s', async (_, { given, when, records }) => {
    const { path } = await storeWith(given);
    const outcome = await doing(when, path);
    expect(outcome.code).toBe(0);
    const { recorded } = json<{ readonly recorded: readonly unknown[] }>(outcome);
    expect(withoutDigests(recorded.slice(0, records.length))).toStrictEqual(withoutDigests(records));
  });
});

describe('in a process of its own', () => {
  const oneOfEach = rooms.flatMap(({ name }) => refused.filter(({ when }) => when.command.name.startsWith(`${name}.`)).slice(0, 1));

  it.each(oneOfEach.map((example) => [example.name, example] as const))('%s', async (_, { given, when, against }) => {
    const { path } = await storeWith(given);
    const outcome = await tirkeu(argumentsOf(when, path), { input: JSON.stringify(inputOf(when)) });
    expect(outcome).toMatchObject({ code: 4, signal: null, stderr: '' });
    expect(withoutDigests(json(outcome))).toStrictEqual(withoutDigests(against[0]));
  });
});
