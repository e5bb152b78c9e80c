import { at, sequence, unreachable } from '../kernel/index.ts';
import { type ImportEvent, importEvents } from './events.ts';

/** Whether an import is under way; one at a time. */
export type Importing = { readonly stage: 'Idle' } | { readonly stage: 'Importing'; readonly importId: string; readonly folder: string };

export const importFold = sequence<Importing, ImportEvent>({
  category: 'import',
  name: 'import',
  events: importEvents,
  initial: { stage: 'Idle' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'ImportBegun':
        return { stage: 'Importing', importId: event.importId, folder: event.folder };
      case 'ImportFinished':
      case 'ImportAbandoned':
        return state.stage === 'Importing' && state.importId === event.importId ? { stage: 'Idle' } : state;
      default:
        return unreachable(event);
    }
  },
});

/** The office's imports: one stream, so that of two which begin at once one is refused by its revision. */
export const imports = at(importFold, 'office');
