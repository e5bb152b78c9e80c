import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteStore } from '@tirkeu/store-sqlite';
import { type FoldOrder, nextOf } from './fold-elsewhere.ts';
import { foldRanges } from './fold-ranges.ts';
import { MODEL } from './office-model.ts';

/** The program of the other thread: takes ranges as long as there are some, and says what it has done. */
const order = workerData as FoldOrder;
const port = parentPort;
if (port === null) throw new Error('defect: this is the program of a thread');

const store = await openSqliteStore(order.address, { create: false });
try {
  const rebuild = await store.documents.joinRebuild(MODEL, order.ticket);
  await foldRanges(store.events, rebuild, order.upTo, order.eventsInPart, nextOf(order), (_, text) => port.postMessage(text));
} finally {
  await store.close();
}
