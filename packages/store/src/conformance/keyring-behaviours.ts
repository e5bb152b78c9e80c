import { describe, expect } from 'vitest';
import { holdsAllOf } from '../conflicting-keys.ts';
import type { KeyEntry, Keyring, PersonKeys } from '../keyring.ts';
import { behaviours, needed } from './opened.ts';
import { faultOf } from './samples.ts';

/** An empty keyring for one behaviour. */
export type OpenedKeyring = {
  readonly keyring: Keyring;
  /** Closes the keyring and opens what it left. Absent where nothing outlives it. */
  readonly reopen?: () => Promise<Keyring>;
  readonly close: () => Promise<void>;
};

export type OpenKeyring = () => Promise<OpenedKeyring>;

const keysOf = (entry: KeyEntry | undefined): PersonKeys => {
  if (entry?.kind !== 'living') throw new Error(`expected keys, found ${entry?.kind ?? 'nothing'}`);
  return entry.keys;
};

const ensured = async (keyring: Keyring, person: string): Promise<PersonKeys> => keysOf((await keyring.ensure([person])).get(person));

/** The bytes as a text that can be compared and put in a set. */
const text = (bytes: Uint8Array): string => [...bytes].join('.');

const ERASED: KeyEntry = { kind: 'erased' };

/** What every keyring does. `open` gives an empty one for each behaviour. */
export const keyringBehaviours = (name: string, open: OpenKeyring): void => {
  const it = behaviours(open);

  describe(`${name}: keys`, () => {
    it('are made for a person on first use, 32 bytes each', async ({ keyring }) => {
      const keys = await ensured(keyring, 'student:1');
      expect(keys.encryption).toBeInstanceOf(Uint8Array);
      expect(keys.encryption).toHaveLength(32);
      expect(keys.nonce).toHaveLength(32);
      expect(text(keys.encryption)).not.toBe(text(keys.nonce));
    });

    it('stay the same', async ({ keyring }) => {
      const keys = await ensured(keyring, 'student:1');
      await keyring.ensure(['student:2', 'student:1']);
      expect(await ensured(keyring, 'student:1')).toStrictEqual(keys);
      expect(await keyring.get(['student:1'])).toStrictEqual(new Map([['student:1', { kind: 'living', keys }]]));
    });

    it('are different for everybody', async ({ keyring }) => {
      const persons = Array.from({ length: 100 }, (_, n) => `student:${n}`);
      const entries = [...(await keyring.ensure(persons)).values()].map(keysOf);
      expect(new Set(entries.flatMap(({ encryption, nonce }) => [text(encryption), text(nonce)])).size).toBe(200);
    });

    it('are given for all who are named, once each', async ({ keyring }) => {
      await keyring.ensure(['student:1']);
      const entries = await keyring.ensure(['student:2', 'teacher:1', 'student:1', 'student:2']);
      expect([...entries.keys()].toSorted()).toStrictEqual(['student:1', 'student:2', 'teacher:1']);
      expect((await keyring.ensure([])).size).toBe(0);
    });

    it('belong to a name to the letter', async ({ keyring }) => {
      const persons = [
        'student:1',
        'teacher:1',
        'student:01',
        'Student:1',
        'student:1 ',
        'student:Ә',
        'student:ә',
        '__proto__',
        'constructor',
        '%',
        '_',
      ];
      const entries = await keyring.ensure(persons);
      expect(new Set([...entries.values()].map((entry) => text(keysOf(entry).encryption))).size).toBe(persons.length);
      for (const person of persons) expect((await keyring.get([person])).get(person)).toStrictEqual(entries.get(person));
    });

    it('of somebody unknown are absent, and not made by asking', async ({ keyring }) => {
      await keyring.ensure(['student:1']);
      for (let i = 0; i < 2; i++)
        expect([...(await keyring.get(['student:1', 'student:2', 'student'])).keys()]).toStrictEqual(['student:1']);
      expect((await keyring.get([])).size).toBe(0);
    });

    it('are the same for all who ask for them at once', async ({ keyring }) => {
      const persons = ['student:1', 'student:2', 'student:3'];
      const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => keyring.ensure(n % 2 === 0 ? persons : persons.toReversed())));
      const kept = await keyring.get(persons);
      for (const answer of answers) for (const person of persons) expect(answer.get(person)).toStrictEqual(kept.get(person));
    });

    it('are handed out as copies: wiping one harms nobody', async ({ keyring }) => {
      const keys = await ensured(keyring, 'student:1');
      const before = text(keys.encryption);
      keys.encryption.fill(0);
      expect(text((await ensured(keyring, 'student:1')).encryption)).toBe(before);
      const secret = await keyring.secret('persons');
      const told = text(secret);
      secret.fill(0);
      expect(text(await keyring.secret('persons'))).toBe(told);
    });
  });

  describe(`${name}: an erased person`, () => {
    it('leaves a tombstone', async ({ keyring }) => {
      await keyring.ensure(['student:1', 'student:2']);
      await keyring.erase('student:1');
      expect((await keyring.get(['student:1'])).get('student:1')).toStrictEqual(ERASED);
    });

    it('gets no new keys', async ({ keyring }) => {
      await keyring.ensure(['student:1']);
      await keyring.erase('student:1');
      for (let i = 0; i < 2; i++) expect((await keyring.ensure(['student:1', 'student:2'])).get('student:1')).toStrictEqual(ERASED);
      expect((await keyring.get(['student:1'])).get('student:1')).toStrictEqual(ERASED);
    });

    it('takes nobody along', async ({ keyring }) => {
      const persons = ['student:2', 'student:10', 'teacher:1'];
      const others = await keyring.ensure(persons);
      const secret = await keyring.secret('persons');
      await keyring.ensure(['student:1']);
      await keyring.erase('student:1');
      expect(await keyring.get(persons)).toStrictEqual(others);
      expect(await keyring.secret('persons')).toStrictEqual(secret);
    });

    it('may be erased again', async ({ keyring }) => {
      await keyring.ensure(['student:1']);
      await keyring.erase('student:1');
      await keyring.erase('student:1');
      expect((await keyring.ensure(['student:1'])).get('student:1')).toStrictEqual(ERASED);
    });

    it('may have had no keys: the tombstone stands', async ({ keyring }) => {
      await keyring.erase('student:1');
      expect((await keyring.get(['student:1'])).get('student:1')).toStrictEqual(ERASED);
      expect((await keyring.ensure(['student:1'])).get('student:1')).toStrictEqual(ERASED);
    });
  });

  describe(`${name}: a secret`, () => {
    it('is made on first use, 32 bytes, and stays the same', async ({ keyring }) => {
      const secret = await keyring.secret('persons');
      expect(secret).toBeInstanceOf(Uint8Array);
      expect(secret).toHaveLength(32);
      expect(await keyring.secret('persons')).toStrictEqual(secret);
    });

    it('is another under another name, and no person has it', async ({ keyring }) => {
      const secrets = await Promise.all(['persons', 'Persons', 'student:1', ''].map((secret) => keyring.secret(secret)));
      const keys = await ensured(keyring, 'student:1');
      expect(new Set([...secrets, keys.encryption, keys.nonce].map(text)).size).toBe(6);
      expect((await keyring.get(['persons'])).size).toBe(0);
    });

    it('is one for all who ask for it at once', async ({ keyring }) => {
      const secrets = await Promise.all(Array.from({ length: 16 }, () => keyring.secret('persons')));
      expect(new Set(secrets.map(text)).size).toBe(1);
    });
  });

  describe(`${name}: a keyring that is opened again`, () => {
    it('holds the same keys, tombstones and secrets', async ({ keyring, reopen }, context) => {
      const again = needed(context, reopen, 'second life');
      const keys = await ensured(keyring, 'student:1');
      const secret = await keyring.secret('persons');
      await keyring.ensure(['student:2']);
      await keyring.erase('student:2');
      const later = await again();
      expect(await ensured(later, 'student:1')).toStrictEqual(keys);
      expect(await later.secret('persons')).toStrictEqual(secret);
      expect((await later.ensure(['student:2'])).get('student:2')).toStrictEqual(ERASED);
    });
  });

  /** With a second keyring, empty like the first. */
  const withAnother = async (work: (another: Keyring) => Promise<void>): Promise<void> => {
    const another = await open();
    try {
      await work(another.keyring);
    } finally {
      await another.close();
    }
  };

  describe(`${name}: the contents of a keyring`, () => {
    it('are nothing at first', async ({ keyring }) =>
      expect(await keyring.contents()).toStrictEqual({ persons: new Map(), secrets: new Map() }));

    it('are the entries of all persons, tombstones among them, and all secrets', async ({ keyring }) => {
      await keyring.ensure(['student:1', 'teacher:1', '__proto__']);
      await keyring.erase('teacher:1');
      await keyring.erase('student:never');
      const secret = await keyring.secret('persons');
      expect(await keyring.contents()).toStrictEqual({
        persons: await keyring.get(['student:1', 'teacher:1', '__proto__', 'student:never']),
        secrets: new Map([['persons', secret]]),
      });
    });

    it('are copies', async ({ keyring }) => {
      const keys = await ensured(keyring, 'student:1');
      const { persons, secrets } = await keyring.contents();
      keysOf(persons.get('student:1')).encryption.fill(0);
      secrets.get('persons')?.fill(0);
      expect(await ensured(keyring, 'student:1')).toStrictEqual(keys);
    });

    it('can be taken by another keyring, which then holds the same', async ({ keyring }) => {
      await keyring.ensure(['student:1', 'student:2', 'teacher:1']);
      await keyring.erase('student:2');
      await keyring.secret('persons');
      const contents = await keyring.contents();
      await withAnother(async (another) => {
        for (let times = 0; times < 2; times++) {
          await another.take(contents);
          expect(await another.contents()).toStrictEqual(contents);
        }
        expect(await another.secret('persons')).toStrictEqual(contents.secrets.get('persons'));
        expect((await another.ensure(['student:2'])).get('student:2')).toStrictEqual(ERASED);
      });
    });

    it('are added to what is there', async ({ keyring }) => {
      const { persons, secrets } = await keyring.contents();
      await keyring.take({ persons, secrets });
      const keys = await ensured(keyring, 'student:1');
      await withAnother(async (another) => {
        await another.ensure(['student:2']);
        await keyring.take(await another.contents());
        expect(holdsAllOf(await keyring.contents(), await another.contents())).toBe(true);
        expect(holdsAllOf(await another.contents(), await keyring.contents())).toBe(false);
      });
      expect(await ensured(keyring, 'student:1')).toStrictEqual(keys);
    });

    it('bring nobody back who was erased, here or there', async ({ keyring }) => {
      await keyring.ensure(['student:1', 'student:2', 'student:3']);
      await withAnother(async (another) => {
        await another.take(await keyring.contents());
        await keyring.erase('student:1');
        await another.erase('student:2');
        await another.take(await keyring.contents());
        const entries = await another.get(['student:1', 'student:2', 'student:3']);
        expect([...entries.values()].map(({ kind }) => kind)).toStrictEqual(['erased', 'erased', 'living']);
      });
    });

    const makings: readonly (readonly [string, (keyring: Keyring) => Promise<unknown>])[] = [
      ['a key of a person', (keyring) => keyring.ensure(['student:1'])],
      ['a secret', (keyring) => keyring.secret('persons')],
    ];
    for (const [thing, make] of makings) {
      it(`with ${thing} that is another one here are refused whole`, async ({ keyring }) => {
        await make(keyring);
        const before = await keyring.contents();
        await withAnother(async (another) => {
          await another.ensure(['student:0']);
          await another.erase('student:00');
          await make(another);
          await faultOf('other-keys', keyring.take(await another.contents()));
        });
        expect(await keyring.contents()).toStrictEqual(before);
      });
    }
  });

  describe(`${name}: another keyring`, () => {
    it('has other keys and secrets', async ({ keyring }) => {
      const another = await open();
      try {
        expect(text((await ensured(another.keyring, 'student:1')).encryption)).not.toBe(
          text((await ensured(keyring, 'student:1')).encryption),
        );
        expect(text(await another.keyring.secret('persons'))).not.toBe(text(await keyring.secret('persons')));
      } finally {
        await another.close();
      }
    });
  });
};
