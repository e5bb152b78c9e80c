import { right } from 'fp-ts/lib/Either.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf } from './kernel/arbitraries.ts';
import { documentDateOf, isCalendarDate, judgedDateOf } from './kernel/index.ts';
import { commands, events, rooms } from './rooms.ts';

describe('every event of the register', () => {
  for (const [type, codec] of events.codecs) {
    it(`${type} is what is stored: decode ∘ encode = id`, () =>
      fc.assert(
        fc.property(arbitraryOf(codec), (event) => {
          expect(codec.encode(event)).toBe(event);
          expect(codec.decode(event)).toStrictEqual(right(event));
          const stored: unknown = JSON.parse(JSON.stringify(event));
          expect(stored).toStrictEqual(event);
          expect(events.decode(type, stored)).toStrictEqual(right(stored));
        }),
        { numRuns: 50 },
      ));
    it(`${type} has its legal dates, if it names any`, () =>
      fc.assert(
        fc.property(arbitraryOf(codec), (event) => {
          for (const [name, date] of [
            [codec.documentDate, documentDateOf(codec, event as never)],
            [codec.judgedDate, judgedDateOf(codec, event as never)],
          ]) {
            expect(date !== undefined && isCalendarDate(date)).toBe(name !== undefined);
          }
        }),
        { numRuns: 10 },
      ));
  }
});

describe('every command of the office', () => {
  it('has a name of its own: room, dot, imperative', () => {
    const names = rooms.flatMap((room) => room.commands.map((command) => [room.name, command.name] as const));
    expect(names.filter(([room, name]) => !new RegExp(`^${room}\\.[a-z][a-z0-9-]*$`).test(name))).toStrictEqual([]);
    expect(commands.size).toBe(names.length);
  });
  it('has a route of its own', () => {
    const paths = [...commands.values()].map((command) => command.path);
    expect(paths.filter((path) => !/^(POST|PUT) (\/[a-z0-9-]+|\/\{[a-zA-Z]+\})+$/.test(path))).toStrictEqual([]);
    expect(new Set(paths.map((path) => path.replaceAll(/\{[a-zA-Z]+\}/g, '{}'))).size).toBe(paths.length);
  });
  it('says in one sentence what it does', () =>
    expect([...commands.values()].filter(({ summary }) => !/^[A-Z].*\.$/.test(summary)).map(({ name }) => name)).toStrictEqual([]));
  it('lists each refusal once, in the words of the office', () => {
    for (const { refusals } of commands.values()) {
      expect(new Set(refusals).size).toBe(refusals.length);
      expect(refusals.filter((name) => !/^[a-z]+[0-9]*(-[a-z]+[0-9]*)*$/.test(name))).toStrictEqual([]);
    }
  });
});
