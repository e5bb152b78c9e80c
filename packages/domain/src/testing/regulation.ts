import { isRight, left, right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Room } from '../kernel/index.ts';
import type { Done } from './done.ts';
import { events } from '../rooms.ts';
import { given } from './given.ts';

/** An event or a refusal as one writes it down. */
type Written<Name extends string> = { readonly [N in Name]: string } & { readonly [particular: string]: unknown };

/** A command that is carried out, and what is recorded then. */
export type Accepted = {
  readonly so: string;
  readonly given: readonly Done[];
  readonly when: Done;
  readonly records: readonly Written<'type'>[];
};

/** A command against which something stands, and all that stands against it. */
export type Refused = {
  readonly so: string;
  readonly given: readonly Done[];
  readonly when: Done;
  readonly against: readonly Written<'refusal'>[];
};

/** A room's commands by examples. */
export type Regulation = { readonly room: Room; readonly accepted: readonly Accepted[]; readonly refused: readonly Refused[] };

/**
 * Tries a room's commands by their examples. What no example reaches fails: each command must be accepted once, each refusal that a command lists
 * must be met, and none that it does not list. An accepted command decided again records nothing.
 */
export const regulationOf = ({ room, accepted, refused }: Regulation): void => {
  describe(`${room.name}: what is recorded`, () => {
    for (const { so, given: before, when, records } of accepted) {
      it(`${when.command.name}: ${so}`, () => {
        expect(given(...before).against(when)).toStrictEqual([]);
        expect(given(...before).when(when)).toStrictEqual(right(records));
      });
      it(`${when.command.name}: ${so}; decided again, nothing`, () => expect(given(...before, when).when(when)).toStrictEqual(right([])));
      it(`${when.command.name}: ${so}; what is recorded is in the register`, () => {
        for (const event of records) expect(isRight(events.codecs.get(event.type)?.decode(event) ?? left(event))).toBe(true);
      });
    }
  });
  describe(`${room.name}: what is refused`, () => {
    for (const { so, given: before, when, against } of refused) {
      it(`${when.command.name}: ${so}`, () => {
        expect(given(...before).against(when)).toStrictEqual(against);
        expect(given(...before).when(when)).toStrictEqual(left(against[0]));
      });
    }
  });
  describe(`${room.name}: no command and no refusal without an example`, () => {
    for (const command of room.commands) {
      it(`${command.name}`, () => {
        expect(accepted.filter(({ when, records }) => when.command.name === command.name && records.length > 0)).not.toStrictEqual([]);
        const met = refused
          .filter(({ when }) => when.command.name === command.name)
          .flatMap(({ against }) => against.map(({ refusal }) => refusal));
        expect([...new Set(met)].toSorted()).toStrictEqual([...command.refusals].toSorted());
      });
    }
  });
};
