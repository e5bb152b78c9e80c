/** What a server takes in one append, unless it was started with another limit, less a little for what it may count besides. */
export const mostBytes = 1024 * 1024 - 4096;

/** Parts that are each small enough, in order, as few as can be. One that is too large by itself is a part of its own. */
export const splitByBytes = <A>(all: readonly A[], bytesOf: (one: A) => number, most: number = mostBytes): readonly (readonly A[])[] => {
  if (all.length === 1) return [all];
  const parts: A[][] = [];
  let room = 0;
  for (const one of all) {
    const part = parts.at(-1);
    const bytes = bytesOf(one);
    if (part === undefined || bytes > room) {
      parts.push([one]);
      room = most - bytes;
    } else {
      part.push(one);
      room -= bytes;
    }
  }
  return parts;
};
