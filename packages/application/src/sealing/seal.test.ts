import { fc } from '@fast-check/vitest';
import { randomBytes } from 'node:crypto';
import type { AnyEvent } from '@tirkeu/domain';
import { describe, expect, it } from 'vitest';
import { type Keys, openEvent, openValue, ownersIn, sealEvent, sealedOwnersIn } from './index.ts';

const living = () => ({ kind: 'living', keys: { encryption: randomBytes(32), nonce: randomBytes(32) } }) as const;
const ID = '0b0f7c1e-0000-5000-8000-000000000001';
const OTHER = '0b0f7c1e-0000-5000-8000-000000000002';

const registered = (surname: string): AnyEvent =>
  ({
    type: 'StudentRegistered',
    student: 'S1',
    iin: '050101500010',
    surname,
    givenName: 'Айгүл',
    bornOn: '2005-01-01',
    sex: 'm',
    citizenship: 'KZ',
  }) as AnyEvent;

const order = (): AnyEvent =>
  ({
    type: 'OrderRegistered',
    order: 'O1',
    orderDate: '2019-01-01',
    kind: 'dismissal',
    entries: [
      { student: 'S1', effectiveOn: '2019-01-02', reason: 'first' },
      { student: 'S2', effectiveOn: '2019-01-02', reason: 'second' },
    ],
  }) as AnyEvent;

describe('sealing personal values', () => {
  const keys: Keys = new Map([
    ['student:S1', living()],
    ['student:S2', living()],
  ]);

  it('opens to what was sealed, and sealing again gives the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (surname) => {
        const sealed = sealEvent(keys, ID, registered(surname));
        expect(openEvent(keys, sealed)).toStrictEqual(registered(surname));
        expect(sealEvent(keys, ID, registered(surname))).toStrictEqual(sealed);
        expect(sealEvent(keys, ID, sealed)).toStrictEqual(sealed);
      }),
    );
  });

  it('leaves no personal value readable, and open what decisions need', () => {
    const text = JSON.stringify(sealEvent(keys, ID, registered('Сынақбай')));
    for (const secret of ['Сынақбай', 'Айгүл', '050101500010', '2005-01-01']) expect(text).not.toContain(secret);
    expect(text).toContain('"sex":"m"');
  });

  it('uses the key of each student of an order', () => {
    expect(ownersIn(order())).toStrictEqual(['student:S1', 'student:S2']);
    const sealed = sealEvent(keys, ID, order());
    expect(sealedOwnersIn(sealed)).toStrictEqual(['student:S1', 'student:S2']);
    const onlyFirst: Keys = new Map([...keys, ['student:S2', { kind: 'erased' }]]);
    const opened = openEvent(onlyFirst, sealed) as unknown as { readonly entries: readonly { readonly reason: unknown }[] };
    expect(opened.entries[0]?.reason).toBe('first');
    expect(opened.entries[1]?.reason).toHaveProperty('sealed');
  });

  it('gives another text for another event and another place', () => {
    const a = sealEvent(keys, ID, registered('A')) as unknown as Readonly<Record<string, unknown>>;
    const b = sealEvent(keys, OTHER, registered('A')) as unknown as Readonly<Record<string, unknown>>;
    expect(a['surname']).not.toStrictEqual(b['surname']);
  });

  it('does not open a value that was moved to another event, or tampered with', () => {
    const { surname } = sealEvent(keys, ID, registered('Сынақбай')) as unknown as { readonly surname: { readonly sealed: string } };
    expect(openValue(keys, surname)).toBe('Сынақбай');
    expect(() => openValue(keys, { sealed: surname.sealed.replace(ID, OTHER) })).toThrow('student:S1');
    const flipped = surname.sealed.slice(0, -2) + (surname.sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(() => openValue(keys, { sealed: flipped })).toThrow('student:S1');
  });

  it('tells a missing key from an erased person', () => {
    const { surname } = sealEvent(keys, ID, registered('Сынақбай')) as unknown as { readonly surname: { readonly sealed: string } };
    expect(() => openValue(new Map(), surname)).toThrow('no key of student:S1');
    expect(openValue(new Map([['student:S1', { kind: 'erased' as const }]]), surname)).toBeUndefined();
  });
});
