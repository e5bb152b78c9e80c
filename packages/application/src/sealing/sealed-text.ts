import type { Sealed } from '@tirkeu/domain';

/** A sealed value taken apart: whose it is, the event and place that are authenticated with it, nonce, and ciphertext with tag. */
export type SealedParts = {
  readonly owner: string;
  readonly eventId: string;
  readonly pointer: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
};

const VERSION = '1';

/** The written form of a sealed value: version, owner, event, place, nonce and ciphertext, each percent-encoded or base64url. */
export const sealedText = ({ owner, eventId, pointer, nonce, ciphertext }: SealedParts): Sealed => ({
  sealed: [
    VERSION,
    encodeURIComponent(owner),
    eventId,
    encodeURIComponent(pointer),
    nonce.toString('base64url'),
    ciphertext.toString('base64url'),
  ].join(':'),
});

/** Reads a sealed value; undefined where it is none that this version writes. */
export const sealedParts = ({ sealed }: Sealed): SealedParts | undefined => {
  const [version, owner, eventId, pointer, nonce, ciphertext] = sealed.split(':');
  if (
    version !== VERSION ||
    owner === undefined ||
    eventId === undefined ||
    pointer === undefined ||
    nonce === undefined ||
    ciphertext === undefined
  )
    return undefined;
  return {
    owner: decodeURIComponent(owner),
    eventId,
    pointer: decodeURIComponent(pointer),
    nonce: Buffer.from(nonce, 'base64url'),
    ciphertext: Buffer.from(ciphertext, 'base64url'),
  };
};
