import { describe } from 'vitest';
import { appending } from './appending.ts';
import { batches } from './batches.ts';
import { keepingBodies } from './bodies.ts';
import { filtering } from './filtering.ts';
import { lasting } from './lasting.ts';
import type { OpenEventStore } from './opened.ts';
import { racing } from './racing.ts';
import { readingLog } from './reading-log.ts';
import { readingStreams } from './reading-streams.ts';
import { sameAgain } from './same-again.ts';
import { subscribing } from './subscribing.ts';

/** What every event store does. `open` gives an empty store for each behaviour. */
export const eventStoreBehaviours = (name: string, open: OpenEventStore): void => {
  describe(`${name}: events`, () => {
    appending(open);
    sameAgain(open);
    batches(open);
    readingStreams(open);
    readingLog(open);
    filtering(open);
    keepingBodies(open);
    subscribing(open);
    racing(open);
    lasting(open);
  });
};
