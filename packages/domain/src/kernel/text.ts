import * as t from 'io-ts';

const isText = (u: string): boolean => u !== '' && u.isWellFormed();

export interface TextBrand {
  readonly Text: unique symbol;
}
/** Free text that is there: not empty, no lone surrogate. */
export const Text = t.brand(t.string, (s): s is t.Branded<string, TextBrand> => isText(s), 'Text');
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
