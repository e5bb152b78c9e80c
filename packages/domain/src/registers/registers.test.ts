import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Done, done, given, regulationOf } from '../testing/index.ts';
import { registerOpened, takenFor, voided } from './histories.ts';
import { numbersFold, openRegister, registerOn, takeNumber, writtenNumber } from './index.ts';
import { readBy } from './pattern.ts';
import { registersRegulation } from './regulation.ts';

regulationOf(registersRegulation);

const { stream } = registerOn('order', '2023-05-05' as never);

/** An office in which those of the steps that are not refused were carried out, and the register then. */
const register = (steps: readonly Done[]) => {
  const office = steps.reduce((so, step) => (so.against(step).length === 0 ? so.and(step) : so), given(registerOpened));
  const events = office.office.streams.get(stream) ?? [];
  return { events, state: numbersFold.after(numbersFold.initial, events as never) };
};

const step: fc.Arbitrary<Done> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor').map((holder) => takenFor(holder)) },
  { weight: 1, arbitrary: fc.integer({ min: 40, max: 50 }).map((n) => voided(`${n}-с`)) },
);
const steps = fc.array(step, { maxLength: 40 });

describe('a register, whatever is taken and voided in whatever order', () => {
  it('hands out consecutive numbers', () =>
    fc.assert(
      fc.property(steps, (list) => {
        const handedOut = register(list).events.flatMap((event) => (event.type === 'NumberTaken' ? [(event as never)['number']] : []));
        expect(handedOut).toStrictEqual(handedOut.map((_, i) => `${41 + i}-с`));
      }),
    ));
  it('loses no number: each is taken, and those that are void say why', () =>
    fc.assert(
      fc.property(steps, (list) => {
        const { events, state } = register(list);
        const numbers = Object.values(state.numbers);
        expect(numbers.length).toBe(state.taken);
        expect(numbers.filter(({ voided: spoiled }) => spoiled !== undefined).length).toBe(
          events.filter(({ type }) => type === 'NumberVoided').length,
        );
        expect(numbers.every(({ taken }) => taken !== undefined)).toBe(true);
      }),
    ));
  it('gives one number that is not void to whatever asks, the same each time, and no number twice', () =>
    fc.assert(
      fc.property(steps, (list) => {
        const { state } = register(list);
        const held = Object.values(state.numbers).filter(({ voided: spoiled }) => spoiled === undefined);
        const holders = held.map(({ taken }) => taken?.for ?? '');
        expect(new Set(holders).size).toBe(holders.length);
        for (const { number, taken } of held) {
          const again = takenFor(taken?.for ?? '');
          expect(takeNumber.tells?.(again.input)(state)).toStrictEqual({ number });
          expect(register([...list, again]).state).toStrictEqual(state);
        }
      }),
    ));
  it('is the same told at once or one by one', () =>
    fc.assert(
      fc.property(steps, (list) => {
        const { events, state } = register(list);
        expect(events.reduce((so, event) => numbersFold.after(so, [event as never]), numbersFold.initial)).toStrictEqual(state);
      }),
    ));
});

describe('the pattern of numbers', () => {
  it('reads back every number that it writes, and no other text', () => {
    const pattern = fc.tuple(fc.string(), fc.constantFrom('{n}', '{nnn}'), fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        pattern.filter((text) => text.split(/\{n+\}/).length === 2),
        fc.nat(),
        (text, n) => {
          expect(readBy(text, writtenNumber(text, n))).toBe(n);
        },
      ),
    );
    expect(readBy('{n}-с', '041-с')).toBeUndefined();
    expect(readBy('{n}-с', ' 41-с')).toBeUndefined();
    expect(readBy('{n}-с', '-с')).toBeUndefined();
    expect(readBy('A{n}A', 'A')).toBeUndefined();
    expect(readBy('{nnn}', '1e2')).toBeUndefined();
  });
  it('is data: what opened a register writes its numbers', () => {
    const opened = done(openRegister, { kind: 'statement', year: '2023', pattern: '$&-{nn}' });
    const input = { kind: 'statement', year: '2023', for: 'a', takenOn: '2023-05-05' } as const;
    expect(given(opened).when(done(takeNumber, input))).toMatchObject({ right: [{ number: '$&-01' }] });
  });
});
