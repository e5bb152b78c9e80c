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
