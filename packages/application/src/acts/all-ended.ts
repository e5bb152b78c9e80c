/** What several works that are under way come to. The first that failed is thrown when all have ended, so that none goes on behind it. */
export const allEnded = async <A>(works: Iterable<Promise<A>>): Promise<readonly A[]> => {
  const ended = await Promise.allSettled(works);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
};

/** How many streams are written at once. */
const IN_FLIGHT = 32;

/** As many at a time as are written at once. */
export function* inFlight<A>(all: readonly A[]): Generator<readonly A[]> {
  for (let from = 0; from < all.length; from += IN_FLIGHT) yield all.slice(from, from + IN_FLIGHT);
}
