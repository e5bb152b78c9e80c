import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '@fast-check/vitest';
import { type AnyEvent, rooms, streamName } from '@tirkeu/domain';
import { expect, it } from 'vitest';
import { referenceCategories, stateAfter } from './office-model.ts';

const corpus = join(import.meta.dirname, '../../../../corpus');
const exampleOf = (type: string): AnyEvent => {
  const file = readdirSync(corpus).find((name) => name === `${type}.json`) ?? `${type}.json`;
  const { examples } = JSON.parse(readFileSync(join(corpus, file), 'utf8')) as { readonly examples: readonly [AnyEvent] };
  return examples[0];
};

/** The events that may stand in the streams of a category, drafts among them. */
const eventsOf = (category: string): readonly AnyEvent[] =>
  [...new Set(rooms.flatMap((room) => room.folds.filter((fold) => fold.category === category)).flatMap((fold) => [...fold.handles]))].map(
    exampleOf,
  );

const cases = referenceCategories.map((category) => ({ category, events: eventsOf(category) })).filter(({ events }) => events.length > 0);

const cut = fc.constantFrom(...cases).chain(({ category, events }) =>
  fc.record({
    category: fc.constant(category),
    events: fc.array(fc.constantFrom(...events), { minLength: 1, maxLength: 8 }),
    cuts: fc.array(fc.nat(8)),
  }),
);

it('a document of reference data is the same however its events are cut into pages', () =>
  fc.assert(
    fc.property(cut, ({ category, events, cuts }) => {
      const stream = streamName(category, 'X');
      const places = [...new Set(cuts)].filter((place) => place > 0 && place < events.length).toSorted((a, b) => a - b);
      let body: string | undefined;
      let from = 0;
      for (const to of [...places, events.length]) {
        body = stateAfter(stream, body, events.slice(from, to));
        from = to;
      }
      expect(body).toBe(stateAfter(stream, undefined, events));
    }),
  ));
