import type { KeyEntry, KeyringContents } from './keyring.ts';
import { StoreFault } from './store-fault.ts';

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Whether two entries of one person hold the same keys. */
const sameKeys = (a: KeyEntry, b: KeyEntry): boolean =>
  a.kind === 'living' && b.kind === 'living'
    ? sameBytes(a.keys.encryption, b.keys.encryption) && sameBytes(a.keys.nonce, b.keys.nonce)
    : a.kind === b.kind;

/** Whether a keyring holds all that another one holds, the same. */
export const holdsAllOf = (keyring: KeyringContents, other: KeyringContents): boolean =>
  [...other.persons].every(([person, entry]) => {
    const known = keyring.persons.get(person);
    return known !== undefined && sameKeys(known, entry);
  }) &&
  [...other.secrets].every(([name, secret]) => {
    const known = keyring.secrets.get(name);
    return known !== undefined && sameBytes(known, secret);
  });

/** Throws the fault of a keyring that holds another key of a living person, or another secret of a name, than one whose contents it is to take. */
export const refuseOtherKeys = (known: KeyringContents, taken: KeyringContents, place: string): void => {
  const otherPerson = [...taken.persons].some(([person, entry]) => {
    const kept = known.persons.get(person);
    return kept?.kind === 'living' && entry.kind === 'living' && !sameKeys(kept, entry);
  });
  const otherSecret = [...taken.secrets].some(([name, secret]) => {
    const kept = known.secrets.get(name);
    return kept !== undefined && !sameBytes(kept, secret);
  });
  if (otherPerson || otherSecret)
    throw new StoreFault(
      'other-keys',
      place,
      'This keyring holds the keys of another office. Give the path of a new one, or of the one that belongs to this copy.',
    );
};
