/** The two keys of one person, 32 bytes each: for the text, and for making its nonces. */
export type PersonKeys = { readonly encryption: Uint8Array; readonly nonce: Uint8Array };

/** A person's keys, or the tombstone of an erased person. */
export type KeyEntry = { readonly kind: 'living'; readonly keys: PersonKeys } | { readonly kind: 'erased' };

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
  readonly close: () => Promise<void>;
};
