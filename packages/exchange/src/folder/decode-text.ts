import { type Either, left, right } from 'fp-ts/lib/Either.js';

// A global of browsers, workers and Node alike that is no part of ECMAScript. Taking it from a library would let a pure package see
// everything else of that library too.
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(input: Uint8Array, options?: { readonly stream?: boolean }): string;
}

const isValid = (bytes: Uint8Array): boolean => {
  try {
    // With `stream` a character that is cut off at the end is no fault yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The longest beginning that is valid UTF-8. */
const validBeginning = (bytes: Uint8Array): Uint8Array => {
  let valid = 0;
  let broken = bytes.length + 1;
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    if (isValid(bytes.subarray(0, middle))) valid = middle;
    else broken = middle;
  }
  return bytes.subarray(0, valid);
};

/** The text of UTF-8 bytes without a byte order mark, or the text before the first byte that is not UTF-8. */
export const decodeText = (bytes: Uint8Array): Either<string, string> => {
  try {
    return right(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return left(new TextDecoder('utf-8').decode(validBeginning(bytes), { stream: true }));
  }
};
