import * as t from 'io-ts';
import { event } from '../kernel/index.ts';

/** An exchange folder began to be taken in where that is not one transaction. `folder` is the digest of its files. */
export const ImportBegun = event('ImportBegun', { importId: t.string, folder: t.string });
export type ImportBegun = t.TypeOf<typeof ImportBegun>;

/** The import is whole: everything that the folder records has been recorded. */
export const ImportFinished = event('ImportFinished', { importId: t.string });
export type ImportFinished = t.TypeOf<typeof ImportFinished>;

/** An import that was not finished is not gone on with: its folder is lost, or cannot be taken in any more. What is recorded of it stays. */
export const ImportAbandoned = event('ImportAbandoned', { importId: t.string });
export type ImportAbandoned = t.TypeOf<typeof ImportAbandoned>;

export const importEvents = [ImportBegun, ImportFinished, ImportAbandoned] as const;
export type ImportEvent = t.TypeOf<(typeof importEvents)[number]>;
