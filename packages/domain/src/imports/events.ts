import * as t from 'io-ts';
import { event } from '../kernel/index.ts';

/** An exchange folder began to be taken in where that is not one transaction. `folder` is the digest of its files. */
export const ImportBegun = event('ImportBegun', { importId: t.string, folder: t.string });
export type ImportBegun = t.TypeOf<typeof ImportBegun>;

/** The import is whole: everything that the folder records has been recorded. */
export const ImportFinished = event('ImportFinished', { importId: t.string });
export type ImportFinished = t.TypeOf<typeof ImportFinished>;

export const importEvents = [ImportBegun, ImportFinished] as const;
export type ImportEvent = t.TypeOf<(typeof importEvents)[number]>;
