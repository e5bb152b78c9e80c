import { describe } from 'vitest';
import { appending } from './appending.ts';
import { batches } from './batches.ts';
import type { OpenEventStore } from './opened.ts';
import { sameAgain } from './same-again.ts';

/** What every event store does. `open` gives an empty store for each behaviour. */
export const eventStoreBehaviours = (name: string, open: OpenEventStore): void => {
  describe(`${name}: events`, () => {
    appending(open);
    sameAgain(open);
    batches(open);
  });
};
