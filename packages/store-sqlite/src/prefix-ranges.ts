import type { StreamRange } from '@tirkeu/store';

/** Texts from `from` on, and before `before` if there is one, in the order of code points. */
export type Range = { readonly from: string; readonly before: string | undefined };

const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The first text after all texts with this prefix. */
const after = (prefix: string): string | undefined => {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.length > 0) {
    const last = points.pop() ?? 0;
    if (last < 0x10_ffff) return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
  }
  return undefined;
};

/** No text lies between one and this. */
const next = (text: string): string => `${text}\0`;

/** What of the ranges lies after one name and up to another, which is included. */
export const narrowed = (ranges: readonly Range[], { afterStream, upToStream }: StreamRange): readonly Range[] => {
  const lowest = afterStream === undefined ? '' : next(afterStream);
  const end = upToStream === undefined ? undefined : next(upToStream);
  return ranges.flatMap((range) => {
    const from = byCodePoints(range.from, lowest) < 0 ? lowest : range.from;
    const before = range.before === undefined || (end !== undefined && byCodePoints(end, range.before) < 0) ? end : range.before;
    return before !== undefined && byCodePoints(before, from) <= 0 ? [] : [{ from, before }];
  });
};

/** The ranges of texts that begin with one of the prefixes, in order and without overlap; without prefixes, all texts. */
export const prefixRanges = (prefixes: readonly string[] | undefined): readonly Range[] => {
  if (prefixes === undefined) return [{ from: '', before: undefined }];
  const ranges: Range[] = [];
  let kept: string | undefined;
  for (const prefix of prefixes.toSorted(byCodePoints)) {
    if (kept !== undefined && prefix.startsWith(kept)) continue;
    kept = prefix;
    ranges.push({ from: prefix, before: after(prefix) });
  }
  return ranges;
};
