/** Keeps the values used last: not more than so many, not longer than so long. */
export type Lru<V> = { readonly get: (key: string) => V | undefined; readonly set: (key: string, value: V) => void };

export const lru = <V>(most: number, longest: number, now: () => number = () => performance.now()): Lru<V> => {
  const kept = new Map<string, { readonly value: V; readonly since: number }>();
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      if (now() - found.since > longest) return undefined;
      kept.set(key, found);
      return found.value;
    },
    set: (key, value) => {
      kept.delete(key);
      kept.set(key, { value, since: now() });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
};
