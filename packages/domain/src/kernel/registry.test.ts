import { left, right } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { canonicalJson, differingField, differingPointer, event, registry, Text } from './index.ts';

const DoorOpened = event('DoorOpened', { door: Text });
const GateOpened = event('GateOpened', { gate: Text });
const DoorUnlocked = event('DoorUnlocked', { door: Text, by: Text });
const { decode, codecs } = registry(
  [DoorUnlocked],
  [
    { from: GateOpened, upgrade: (old) => ({ type: 'DoorOpened', door: (old as t.TypeOf<typeof GateOpened>).gate }) as never },
    { from: DoorOpened, upgrade: (old) => ({ ...old, type: 'DoorUnlocked', by: 'unknown' }) as never },
  ],
);

describe('the register of event shapes', () => {
  it('gives back a body of a current shape as it is', () => {
    const body = { type: 'DoorUnlocked', door: '1', by: 'me', addedLater: true };
    expect(decode('DoorUnlocked', body)).toStrictEqual(right(body));
  });
  it('upgrades an old shape to the end of its chain', () =>
    expect(decode('GateOpened', { type: 'GateOpened', gate: '1' })).toStrictEqual(
      right({ type: 'DoorUnlocked', door: '1', by: 'unknown' }),
    ));
  it('tells an unknown type from a broken body', () => {
    expect(decode('DoorPainted', {})).toStrictEqual(left({ fault: 'unknown-event-type', type: 'DoorPainted' }));
    expect(decode('DoorUnlocked', { type: 'DoorUnlocked', door: '' })).toStrictEqual(
      left({ fault: 'broken-event', type: 'DoorUnlocked', at: '/door' }),
    );
    expect(decode('DoorUnlocked', null)).toStrictEqual(left({ fault: 'broken-event', type: 'DoorUnlocked', at: '' }));
  });
  it('does not take a body of another type', () =>
    expect(decode('DoorUnlocked', { type: 'DoorOpened', door: '1', by: 'me' })._tag).toBe('Left'));
  it('knows old and current names', () => expect([...codecs.keys()]).toStrictEqual(['DoorUnlocked', 'GateOpened', 'DoorOpened']));
  it('does not take two events of one name', () =>
    expect(() => registry([DoorOpened, event('DoorOpened', { door: t.number })])).toThrow('defect'));
});

describe('what differs', () => {
  it('is the first of the fields; what is sealed is not compared', () => {
    expect(differingField(['a', 'b', 'c'], { a: 1, b: 2, c: 3 }, { a: 1, b: 0, c: 0 })).toBe('b');
    expect(differingField(['a', 'b'], { a: { sealed: 'x' }, b: 2 }, { a: 1, b: 2 })).toBe(undefined);
    expect(differingField(['a'], { a: undefined }, {})).toBe(undefined);
    expect(differingField(['constructor'], {}, { constructor: 'x' })).toBe('constructor');
  });
  it('has a JSON pointer', () => {
    expect(differingPointer({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe('/a/0/b');
    expect(differingPointer({ 'a/b': { '~': 1 } }, { 'a/b': {} })).toBe('/a~1b/~0');
    expect(differingPointer({ a: [1] }, { a: [1, 2] })).toBe('/a/1');
    expect(differingPointer({ a: 1 }, { a: 1 })).toBe(undefined);
    expect(differingPointer({}, JSON.parse('{"__proto__":{}}'))).toBe('/__proto__');
  });
  it('canonical JSON does not depend on the order of keys', () =>
    expect(canonicalJson({ b: [1, { d: 'x', c: undefined }], a: null })).toBe(canonicalJson({ a: null, b: [1, { d: 'x' }] })));
});
