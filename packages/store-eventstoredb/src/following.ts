import type { EventStore, Page, StoredEvent } from '@tirkeu/store';
import { type Catch, type Driver, DriverError, type Recorded, isFailure } from './driver/index.ts';
import { type LogPosition, isAfter, logPosition, positionText } from './log-position.ts';
import { pauseAfter } from './persevering.ts';
import { type Stop, stopAt, unlessStopped, waiting } from './stopping.ts';
import { isOurs, passing, positionOf, storedEvent } from './stored-event.ts';

/** How far a look ahead reads. */
const farAhead = 500;

export type FollowingOptions = {
  /** How long a subscription may be silent before it is seen to. */
  readonly watch: number;
  /** Hears that a subscription broke; it is taken up again by itself. */
  readonly onBroken: (error: Error) => void;
  /** When the store is closed. */
  readonly closing: Stop;
};

type Passes = (event: Recorded) => boolean;

/**
 * What lies after a position: how far everything is held back by the filter, and the first event that is not. A silent
 * subscription may be a dead one, and a live one says nothing of what the filter holds back: only this look tells.
 */
const aheadOf = async (driver: Driver, position: LogPosition | undefined, passes: Passes) => {
  let passed = position;
  for await (const come of driver.readLog({ from: position, direction: 'forwards', limit: farAhead, filter: {} })) {
    for (const event of come) {
      const at = positionOf(event);
      if (!isAfter(at, passed)) continue;
      if (passes(event)) return { passed, due: at };
      if (isOurs(event)) passed = at;
    }
  }
  return { passed, due: undefined };
};

/** A page of what came, or undefined if it brings nobody further. What came before already is left out. */
const pageOf = (
  { events, checkpoint }: Catch,
  position: LogPosition | undefined,
  given: (event: Recorded) => StoredEvent | undefined,
): (Page & { readonly at: LogPosition }) | undefined => {
  const fresh = events.filter((event) => isAfter(positionOf(event), position));
  const last = fresh.findLast(isOurs);
  const read = last === undefined ? position : positionOf(last);
  const at = checkpoint !== undefined && isAfter(checkpoint, read) ? checkpoint : read;
  if (at === undefined || !isAfter(at, position)) return undefined;
  return { events: fresh.flatMap((event) => given(event) ?? []), position: positionText(at), at };
};

/**
 * Catches up, then follows. A subscription that breaks is taken up again where its follower was, later and later while it
 * fails; one that is silent is looked after. Only what the follower has had counts as read.
 */
export const follow = (driver: Driver, { watch, onBroken, closing }: FollowingOptions): EventStore['subscribe'] =>
  async function* ({ after, signal, damaged, ...filter }): AsyncGenerator<Page> {
    const stop = stopAt(signal, closing);
    const passes = passing(filter);
    let position = after === undefined ? undefined : logPosition(after);
    let failures = 0;
    while (!stop.stopped()) {
      const feed = driver.subscribe(filter, position);
      let due: LogPosition | undefined;
      try {
        while (!stop.stopped()) {
          const caught = await feed.take(watch, stop);
          if (stop.stopped()) return;
          const page = pageOf(caught, position, (event) => (passes(event) ? storedEvent(event, damaged) : undefined));
          if (page !== undefined) {
            failures = 0;
            due = undefined;
            position = page.at;
            yield { events: page.events, position: page.position };
            if (stop.stopped()) return;
          }
          if (page !== undefined && !caught.caughtUp) continue;
          const ahead = await unlessStopped(stop, aheadOf(driver, position, passes));
          if (ahead === undefined) return;
          failures = 0;
          if (ahead.passed !== undefined && isAfter(ahead.passed, position)) {
            position = ahead.passed;
            yield { events: [], position: positionText(position) };
          }
          if (due !== undefined && ahead.due?.commit === due.commit)
            throw new DriverError('failed', 'the subscription leaves out what is there');
          due = ahead.due;
        }
      } catch (error) {
        if (stop.stopped()) return;
        if (!isFailure(error)) throw error;
        failures += 1;
        onBroken(error);
      } finally {
        feed.close();
      }
      if (failures > 0) await waiting(pauseAfter(failures), stop);
    }
  };
