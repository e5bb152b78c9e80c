import { compareCodePoints, type StreamName } from '@tirkeu/domain';
import type { StreamRange } from '@tirkeu/store';

const isIn =
  ({ afterStream, upToStream }: StreamRange) =>
  (name: StreamName): boolean =>
    (afterStream === undefined || compareCodePoints(name, afterStream) > 0) &&
    (upToStream === undefined || compareCodePoints(name, upToStream) <= 0);

/** What ranges without overlap leave of all streams. */
export const remaining = (done: readonly StreamRange[]): readonly StreamRange[] => {
  const gaps: StreamRange[] = [];
  let reached: StreamName | undefined;
  for (const { afterStream, upToStream } of done.toSorted((a, b) => compareCodePoints(a.afterStream ?? '', b.afterStream ?? ''))) {
    if (afterStream !== reached) gaps.push({ afterStream: reached, upToStream: afterStream });
    if (upToStream === undefined) return gaps;
    reached = upToStream;
  }
  return [...gaps, { afterStream: reached, upToStream: undefined }];
};

/** The same ranges in pieces of so many streams: all names are given, in their order. */
export const divided = (ranges: readonly StreamRange[], names: readonly StreamName[], size: number): readonly StreamRange[] =>
  ranges.flatMap((range) => {
    const inside = names.filter(isIn(range));
    const cuts = inside.filter((_, i) => i % size === size - 1 && i < inside.length - 1);
    return [range.afterStream, ...cuts].map((afterStream, i) => ({ afterStream, upToStream: cuts[i] ?? range.upToStream }));
  });
