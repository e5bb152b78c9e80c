import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeCommands } from './model-arbitraries.ts';
import type { Model } from './model-commands.ts';
import { type OpenEventStore, SLOW } from './opened.ts';
import { contentsOf, idsOf, logOf } from './samples.ts';

/** How long to look. `runs` are random lives of a store, each with an empty one. */
export type ModelOptions = { readonly runs?: number; readonly commands?: number };

/** Drives a store and a plain list through the same random commands, and expects the same answers. */
export const eventStoreModel = (name: string, open: OpenEventStore, { runs = 50, commands = 40 }: ModelOptions = {}): void => {
  describe(`${name}: events, beside a plain list`, () => {
    it(`gives the same answers through ${runs} random lives`, { timeout: 5 * SLOW }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands([...storeCommands], { maxCommands: commands, size: 'max' }), async (life) => {
          const { store, reopen, close, seesIdsInOtherStreams = true } = await open();
          try {
            const model: Model = { list: [], made: [], seesIdsInOtherStreams };
            await fc.asyncModelRun(() => ({ model, real: store }), life);
            expect(idsOf(await logOf(store))).toStrictEqual(model.list.map(({ event }) => event.id));
            if (reopen === undefined) return;
            const before = await contentsOf(store);
            expect(await contentsOf(await reopen())).toStrictEqual(before);
          } finally {
            await close();
          }
        }),
        { numRuns: runs },
      );
    });
  });
};
