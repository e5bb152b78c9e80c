import type { StopSignal } from '@tirkeu/store';

/** Something that is stopped once: by an abort signal or by the end of the store. */
export type Stop = {
  readonly stopped: () => boolean;
  /** Calls back when it is stopped, until told to forget it. */
  readonly listen: (listener: () => void) => () => void;
};

/** The end of a store: whoever follows it hears of it. */
export type Ending = Stop & { readonly end: () => void };

export const ending = (): Ending => {
  const listeners = new Set<() => void>();
  let ended = false;
  return {
    stopped: () => ended,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      ended = true;
      for (const listener of listeners) listener();
    },
  };
};

/** Stopped by either of the two. */
export const stopAt = (signal: StopSignal, other: Stop): Stop => ({
  stopped: () => signal.aborted || other.stopped(),
  listen: (listener) => {
    signal.addEventListener('abort', listener);
    const forget = other.listen(listener);
    return () => {
      signal.removeEventListener('abort', listener);
      forget();
    };
  },
});

/** Waits so long, or until something wakes it or it is stopped. */
export const waiting = (milliseconds: number, stop: Stop, wakeBy?: (wake: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    if (stop.stopped()) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    const forget = stop.listen(end);
    wakeBy?.(end);
  });

/** What a piece of work gives, or undefined as soon as it is stopped: then nobody waits for it any more. */
export const unlessStopped = async <A>(stop: Stop, work: Promise<A>): Promise<A | undefined> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const forget = stop.listen(() => resolve(undefined));
  work.catch(() => undefined);
  try {
    const done = await Promise.race([work, promise]);
    return stop.stopped() ? undefined : done;
  } finally {
    forget();
  }
};
