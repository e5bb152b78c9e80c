import { performance } from 'node:perf_hooks';
import type { AllStreamSubscription } from '@eventstore/db-client';
import type { Hide } from '../hide-secrets.ts';
import type { LogPosition } from '../log-position.ts';
import { waiting } from '../stopping.ts';
import { DriverError } from './driver-error.ts';
import type { Catch, Feed, Recorded } from './driver.ts';
import { translatedError } from './translated-error.ts';

/** The largest catch. */
const most = 500;

/** What the callback of the client's filter needs before there is a subscription. */
export type Checkpoints = { reached: LogPosition | undefined; ring: () => void };

const noticed = (): void => undefined;

/**
 * A subscription of the client that is asked for what has come. The client calls `checkpointReached` and `caughtUp` as much as
 * a whole buffer ahead of its reader: they are believed only when everything before them has been taken.
 */
export const feedOf = (subscription: AllStreamSubscription, checkpoints: Checkpoints, hide: Hide): Feed => {
  let wake = noticed;
  let broken: DriverError | undefined;
  let caughtUp = false;
  const ring = (): void => wake();
  const end = (error: DriverError): void => {
    broken ??= error;
    ring();
  };
  checkpoints.ring = ring;
  subscription.on('readable', ring);
  subscription.on('caughtUp', () => {
    caughtUp = true;
    ring();
  });
  subscription.on('error', (error) => end(translatedError(error, hide)));
  for (const event of ['end', 'close'] as const) subscription.on(event, () => end(new DriverError('failed', 'the subscription ended')));

  const caught = (): Catch | undefined => {
    const events: Recorded[] = [];
    for (let left = most; left > 0; left--) {
      const resolved = subscription.read() as { readonly event?: Recorded } | null;
      if (resolved === null) break;
      if (resolved.event !== undefined) events.push(resolved.event);
    }
    if (subscription.readableLength > 0) return { events, checkpoint: undefined, caughtUp: false };
    const what: Catch = { events, checkpoint: checkpoints.reached, caughtUp };
    checkpoints.reached = undefined;
    caughtUp = false;
    return what.events.length > 0 || what.checkpoint !== undefined || what.caughtUp ? what : undefined;
  };

  return {
    take: async (milliseconds, stop) => {
      const until = performance.now() + milliseconds;
      for (;;) {
        const what = caught();
        if (what !== undefined) return what;
        if (broken !== undefined) throw broken;
        const left = until - performance.now();
        if (left <= 0 || stop.stopped()) return { events: [], checkpoint: undefined, caughtUp: false };
        await waiting(left, stop, (end) => {
          wake = end;
        });
        wake = noticed;
      }
    },
    close: () => {
      subscription.unsubscribe().catch(noticed);
      // what had come already is let run off: the call counts as open until somebody has taken its end
      subscription.off('readable', ring);
      subscription.resume();
    },
  };
};
