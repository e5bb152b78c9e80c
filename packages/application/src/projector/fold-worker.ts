import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteStore } from '@tirkeu/store-sqlite';
import type { FoldOrder, FoldReport } from './fold-elsewhere.ts';
import { foldStreams, noCounts } from './fold-streams.ts';

/** The program of the other thread: folds its part of the log and hands over the documents, a few batches ahead of those written. */
const { address, part, size, ahead } = workerData as FoldOrder;
const port = parentPort;
if (port === null) throw new Error('defect: this is the program of a thread');
const say = (report: FoldReport): void => port.postMessage(report);

let unthanked = 0;
port.on('message', () => (unthanked -= 1));

const store = await openSqliteStore(address, { create: false, readOnly: true });
const counts = noCounts();
for await (const batch of foldStreams(store.events, part, size, counts)) {
  say({ kind: 'batch', batch });
  unthanked += 1;
  while (unthanked >= ahead) await once(port, 'message');
}
await store.close();
say({ kind: 'done', counts });
port.close();
