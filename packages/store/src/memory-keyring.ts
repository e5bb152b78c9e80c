import { refuseOtherKeys } from './conflicting-keys.ts';
import type { KeyEntry, Keyring } from './keyring.ts';

/** What a keyring in memory takes from the world: bytes that nobody can guess. */
export type MemoryKeyringOptions = { readonly random: (bytes: number) => Uint8Array };

/** What a keyring holds. */
export type MemoryKeys = { readonly persons: Map<string, KeyEntry>; readonly secrets: Map<string, Uint8Array> };

export const noKeys = (): MemoryKeys => ({ persons: new Map(), secrets: new Map() });

const BYTES = 32;

/** A copy: whoever wipes the keys that were handed out wipes nobody else's. */
const copied = (entry: KeyEntry): KeyEntry =>
  entry.kind === 'erased'
    ? entry
    : { kind: 'living', keys: { encryption: entry.keys.encryption.slice(), nonce: entry.keys.nonce.slice() } };

/** A keyring on keys that may be those of an earlier one. */
export const memoryKeyringOn = ({ persons, secrets }: MemoryKeys, { random }: MemoryKeyringOptions): Keyring => {
  const entriesOf = (names: readonly string[]): ReadonlyMap<string, KeyEntry> => {
    const found = new Map<string, KeyEntry>();
    for (const name of names) {
      const entry = persons.get(name);
      if (entry !== undefined) found.set(name, copied(entry));
    }
    return found;
  };
  const erase = (name: string): void => {
    const entry = persons.get(name);
    if (entry?.kind === 'living') {
      entry.keys.encryption.fill(0);
      entry.keys.nonce.fill(0);
    }
    persons.set(name, { kind: 'erased' });
  };
  return {
    ensure: async (names) => {
      for (const name of names) {
        if (!persons.has(name)) persons.set(name, { kind: 'living', keys: { encryption: random(BYTES), nonce: random(BYTES) } });
      }
      return entriesOf(names);
    },
    get: async (names) => entriesOf(names),
    secret: async (name) => {
      const secret = secrets.get(name) ?? random(BYTES);
      secrets.set(name, secret);
      return secret.slice();
    },
    erase: async (name) => erase(name),
    contents: async () => ({
      persons: entriesOf([...persons.keys()]),
      secrets: new Map([...secrets].map(([name, secret]) => [name, secret.slice()])),
    }),
    take: async (taken) => {
      refuseOtherKeys({ persons, secrets }, taken, 'memory');
      for (const [name, entry] of taken.persons) {
        if (entry.kind === 'erased') erase(name);
        else if (!persons.has(name)) persons.set(name, copied(entry));
      }
      for (const [name, secret] of taken.secrets) if (!secrets.has(name)) secrets.set(name, secret.slice());
    },
    close: async () => undefined,
  };
};

/** Keys in memory: what they seal cannot be opened after the process has ended. */
export const memoryKeyring = (options: MemoryKeyringOptions): Keyring => memoryKeyringOn(noKeys(), options);
