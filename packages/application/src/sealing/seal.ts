import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { type AnyEvent, events, isSealed, mapPersonal, type Personal, type Sealed } from '@tirkeu/domain';
import type { KeyEntry, PersonKeys } from '@tirkeu/store';
import { sealedParts, sealedText } from './sealed-text.ts';

const CIPHER = 'aes-256-gcm';
const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** The keys of the persons whose values are sealed or opened. */
export type Keys = ReadonlyMap<string, KeyEntry>;

const authenticated = (eventId: string, pointer: string): Buffer => Buffer.from(`${eventId}\n${pointer}`);

/**
 * Seals one value with AES-256-GCM. The nonce is the beginning of an HMAC over event, place and text under a key of its own:
 * sealing again gives the same bytes, and no nonce serves two texts.
 */
const sealValue = (keys: PersonKeys, owner: string, eventId: string, pointer: string, text: string): Sealed => {
  const place = authenticated(eventId, pointer);
  const nonce = createHmac('sha256', keys.nonce).update(place).update('\n').update(text).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keys.encryption, nonce).setAAD(place);
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return sealedText({ owner, eventId, pointer, nonce, ciphertext });
};

/** The persons whose values an event carries in the open: their keys must exist, durably, before the event is appended. */
export const ownersIn = (event: AnyEvent): readonly string[] => {
  const owners: string[] = [];
  mapPersonal(events.codecs.get(event.type)?.personal ?? [], event, (value, _pointer, owner) => {
    if (!isSealed(value as Personal<string>)) owners.push(owner);
    return value;
  });
  return owners;
};

/** The event as stores may see it: every personal value sealed with its owner's key. A value that is sealed already stays as it is. */
export const sealEvent = (keys: Keys, eventId: string, event: AnyEvent): AnyEvent =>
  mapPersonal(events.codecs.get(event.type)?.personal ?? [], event, (value, pointer, owner) => {
    if (typeof value !== 'string') return value;
    const entry = keys.get(owner);
    if (entry === undefined) throw new Error(`defect: no key was made for ${owner}`);
    return entry.kind === 'living'
      ? sealValue(entry.keys, owner, eventId, pointer, value)
      : sealedText({ owner, eventId, pointer, nonce: Buffer.alloc(0), ciphertext: Buffer.alloc(0) });
  });

/** A value that its key does not open: damaged, or moved from its place. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
  readonly owner: string;
  constructor(owner: string) {
    super(`a sealed value of ${owner} does not open with its key`);
    this.owner = owner;
  }
}

/** A living person's key is not in the keyring. */
export class MissingKey extends Error {
  override readonly name = 'MissingKey';
  readonly owner: string;
  constructor(owner: string) {
    super(`the keyring has no key of ${owner}`);
    this.owner = owner;
  }
}

/**
 * Opens a personal value: the text, or undefined for a person who was erased.
 * Throws `MissingKey` where the keyring knows nothing of the person, `BrokenSeal` where the value was tampered with.
 */
export const openValue = (keys: Keys, value: Personal<string>): string | undefined => {
  if (!isSealed(value)) return value;
  const parts = sealedParts(value);
  if (parts === undefined) throw new BrokenSeal('an unknown person');
  const entry = keys.get(parts.owner);
  if (entry === undefined) throw new MissingKey(parts.owner);
  if (entry.kind === 'erased') return undefined;
  const { ciphertext, nonce, eventId, pointer } = parts;
  try {
    const decipher = createDecipheriv(CIPHER, entry.keys.encryption, nonce, { authTagLength: TAG_BYTES })
      .setAAD(authenticated(eventId, pointer))
      .setAuthTag(ciphertext.subarray(-TAG_BYTES));
    return decipher.update(ciphertext.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new BrokenSeal(parts.owner);
  }
};

/** Whose sealed values an event holds. */
export const sealedOwnersIn = (event: AnyEvent): readonly string[] => {
  const owners: string[] = [];
  mapPersonal(events.codecs.get(event.type)?.personal ?? [], event, (value) => {
    const owner = isSealed(value as Personal<string>) ? sealedParts(value as Sealed)?.owner : undefined;
    if (owner !== undefined) owners.push(owner);
    return value;
  });
  return owners;
};

/** The event with its personal values in the open; an erased person's stay sealed. */
export const openEvent = (keys: Keys, event: AnyEvent): AnyEvent =>
  mapPersonal(events.codecs.get(event.type)?.personal ?? [], event, (value) => openValue(keys, value as Personal<string>) ?? value);
