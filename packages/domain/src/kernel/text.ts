import * as t from 'io-ts';

/** Nothing below U+0300 takes part in composition: such a text is in NFC as it is. */
const isComposed = (s: string): boolean => {
  for (let i = 0; i < s.length; i++) {
    if (s.charCodeAt(i) >= 0x300) return s.normalize('NFC') === s;
  }
  return true;
};

/** Whether a text is written in the one way in which the office keeps it: not empty, no white space around it, NFC, no lone surrogate. */
export const isKeptText = (s: string): boolean => s !== '' && s.trim() === s && s.isWellFormed() && isComposed(s);

/** A text that somebody gave, as the office would keep it: without white space around it, in NFC. It may be empty. */
export const asKept = (given: string): string => given.trim().normalize('NFC');

export interface TextBrand {
  readonly Text: unique symbol;
}
/** Free text that is there. */
export const Text = t.brand(t.string, (s): s is t.Branded<string, TextBrand> => isKeptText(s), 'Text');
export type Text = t.TypeOf<typeof Text>;

/**
 * Compares two texts by Unicode code point, the one order in which the office sorts identifiers.
 * (JavaScript's `<` compares UTF-16 units, which puts U+FFFD after a supplementary character.)
 */
export const compareCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      const xSurrogate = x >= 0xd800 && x <= 0xdfff;
      const ySurrogate = y >= 0xd800 && y <= 0xdfff;
      return xSurrogate === ySurrogate ? x - y : xSurrogate ? 1 : -1;
    }
  }
  return a.length - b.length;
};
