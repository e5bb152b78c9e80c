import { setImmediate as turnEnds } from 'node:timers/promises';
import type { EventReader, EventStore, Page, Position } from '@tirkeu/store';
import type { Bell } from './bell.ts';

/** How often to look for what other processes wrote. */
const pollMilliseconds = 50;

/** Reads what there is, then what comes: woken by this process's own appends, and looking for those of others. */
export const follow = (reader: EventReader, bell: Bell, isClosed: () => boolean): EventStore['subscribe'] =>
  async function* ({ after, signal, ...filter }): AsyncGenerator<Page> {
    const stop = (): void => bell.ring();
    const stopped = (): boolean => signal.aborted || isClosed();
    signal.addEventListener('abort', stop);
    try {
      let read: Position | undefined = after;
      while (!stopped()) {
        const heard = bell.rung();
        const from: Position | undefined = read;
        for await (const page of reader.readAll(from === undefined ? filter : { ...filter, after: from })) {
          if (stopped()) return;
          read = page.position;
          yield page;
          if (stopped()) return;
          // a long way is gone in steps between which others have their turn
          await turnEnds();
        }
        if (read !== from) continue;
        await bell.wait(heard, pollMilliseconds);
        // what is appended in one turn of the event loop is read together
        await turnEnds();
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
