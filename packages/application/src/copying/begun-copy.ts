import type { EventReader, Position, StoredEvent } from '@tirkeu/store';
import { eventText } from './event-text.ts';

const PAGE = 2000;

/** The store that is to be copied into holds something else than the beginning of this copy. */
export class NotACopy extends Error {
  override readonly name = 'NotACopy';
}

/** How far an earlier copy has come: how many events it has made, and the last of them in the store that it is made from. */
export type BegunCopy = { readonly events: number; readonly after: Position | undefined };

async function* eventsOf(store: Pick<EventReader, 'readAll'>, upTo: Position | undefined): AsyncGenerator<StoredEvent> {
  if (upTo === undefined) return;
  for await (const page of store.readAll({ upTo, pageSize: PAGE })) yield* page.events;
}

/**
 * Where to go on: after the events that are in the target already, event for event the first ones of the source.
 * Throws `NotACopy` where the target holds anything else.
 */
export const begunCopy = async (source: EventReader, upTo: Position | undefined, target: EventReader): Promise<BegunCopy> => {
  const originals = eventsOf(source, upTo);
  let events = 0;
  let after: Position | undefined;
  try {
    for await (const copied of eventsOf(target, await target.head())) {
      const original = await originals.next();
      if (original.done === true || eventText(original.value) !== eventText(copied)) throw new NotACopy('the target is not empty');
      events += 1;
      after = original.value.position;
    }
  } finally {
    await originals.return(undefined);
  }
  return { events, after };
};
