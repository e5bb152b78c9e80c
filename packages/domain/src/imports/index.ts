import { room } from '../kernel/index.ts';
import { importEvents } from './events.ts';
import { importFold } from './state.ts';

export * from './events.ts';
export * from './state.ts';

/** Imports of exchange folders into stores that cannot take them in one transaction. */
export const importsRoom = room({ name: 'imports', events: importEvents, folds: [importFold] });
