import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Counts, FoldedBatch, PartOfLog } from './fold-streams.ts';

/** What the other thread is told. */
export type FoldOrder = { readonly address: string; readonly part: PartOfLog; readonly size: number };

/** What the other thread says: a batch, for which it waits to be thanked, and at the end what the events say of postings. */
export type FoldReport = { readonly kind: 'batch'; readonly batch: FoldedBatch } | { readonly kind: 'done'; readonly counts: Counts };

/** Old space of the other thread in MiB: it holds a few batches and no more. */
const OLD_SPACE = 160;

const program = new URL(import.meta.url.endsWith('.ts') ? './fold-worker.ts' : './fold-worker.js', import.meta.url);

/** Folds part of the log in another thread, which opens the store for itself. The counts are there when the batches have ended. */
export const foldElsewhere = (
  address: string,
  part: PartOfLog,
  size: number,
): { readonly batches: AsyncIterable<FoldedBatch>; readonly counts: Promise<Counts> } => {
  const counts = Promise.withResolvers<Counts>();
  counts.promise.catch(() => undefined);
  async function* batches(): AsyncGenerator<FoldedBatch> {
    const order: FoldOrder = { address, part, size };
    const worker = new Worker(program, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE } });
    try {
      for (;;) {
        const [report] = (await once(worker, 'message')) as [FoldReport];
        if (report.kind === 'done') {
          counts.resolve(report.counts);
          return;
        }
        yield report.batch;
        worker.postMessage('thanks');
      }
    } catch (error) {
      counts.reject(error);
      throw error;
    } finally {
      await worker.terminate();
    }
  }
  return { batches: batches(), counts: counts.promise };
};
