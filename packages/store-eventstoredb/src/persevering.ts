import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { isFailure } from './driver/index.ts';

/** Longer and longer pauses, a little different each time, so that not all who wait come back at once. */
export const pauseAfter = (failures: number): number => Math.min(50 * 2 ** Math.min(failures, 10), 5_000) * (0.75 + Math.random() / 2);

/**
 * Does again what failed and may be done again, until it is done or the time is over. The first call after a lost connection
 * always fails: the client finds out by it.
 */
export const persevering = async <A>(milliseconds: number, work: () => Promise<A>): Promise<A> => {
  const until = performance.now() + milliseconds;
  for (let failures = 0; ; failures++) {
    try {
      return await work();
    } catch (error) {
      const wait = pauseAfter(failures);
      if (!isFailure(error) || performance.now() + wait >= until) throw error;
      await pause(wait);
    }
  }
};
