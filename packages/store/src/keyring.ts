/** The two keys of one person, 32 bytes each: for the text, and for making its nonces. */
export type PersonKeys = { readonly encryption: Uint8Array; readonly nonce: Uint8Array };

/** A person's keys, or the tombstone of an erased person. */
export type KeyEntry = { readonly kind: 'living'; readonly keys: PersonKeys } | { readonly kind: 'erased' };

/** Everything that a keyring holds: the persons' entries, tombstones among them, and the secrets by name. */
export type KeyringContents = { readonly persons: ReadonlyMap<string, KeyEntry>; readonly secrets: ReadonlyMap<string, Uint8Array> };

/** Where the keys of persons are kept, apart from what they seal. Persons are named `student:NUMBER` or `teacher:NUMBER`. */
export type Keyring = {
  /** The persons' entries, made where there are none; durable when it resolves, and race free between processes. */
  readonly ensure: (persons: readonly string[]) => Promise<ReadonlyMap<string, KeyEntry>>;
  /** The entries that there are. */
  readonly get: (persons: readonly string[]) => Promise<ReadonlyMap<string, KeyEntry>>;
  /** A secret of the installation, 32 bytes, made on first use. */
  readonly secret: (name: string) => Promise<Uint8Array>;
  /** Replaces a person's keys, if there are any, by a tombstone that stays; nothing sealed for the person can be opened again. */
  readonly erase: (person: string) => Promise<void>;
  /** All of it, from one moment: for a copy, and for nothing else. */
  readonly contents: () => Promise<KeyringContents>;
  /**
   * Takes over what another keyring holds; durable when it resolves. What is there already stays. A tombstone on either side is one
   * afterwards: nobody who was erased comes back. Another key of a living person, or another secret of a name, is the fault
   * `other-keys`, and nothing was taken.
   */
  readonly take: (contents: KeyringContents) => Promise<void>;
  readonly close: () => Promise<void>;
};
