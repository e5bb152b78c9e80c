import type { StopSignal } from '../event-store.ts';

/** A signal and what sets it off; `listeners` finds out who forgot to stop listening. */
export type Stopper = { readonly signal: StopSignal; readonly stop: () => void; readonly listeners: () => number };

/** What an `AbortController` is to a suite that runs anywhere. */
export const stopper = (): Stopper => {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    signal: {
      get aborted() {
        return aborted;
      },
      addEventListener: (_, listener) => {
        listeners.add(listener);
      },
      removeEventListener: (_, listener) => {
        listeners.delete(listener);
      },
    },
    stop: () => {
      if (aborted) return;
      aborted = true;
      for (const listener of listeners) listener();
    },
    listeners: () => listeners.size,
  };
};
