import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Counts, FoldedBatch, PartOfLog } from './fold-streams.ts';

/** What the other thread is told. `ahead`: how many batches it may be ahead of those that are thanked for. */
export type FoldOrder = { readonly address: string; readonly part: PartOfLog; readonly size: number; readonly ahead: number };

/** What the other thread says: a batch, and at the end what the events say of postings. */
export type FoldReport = { readonly kind: 'batch'; readonly batch: FoldedBatch } | { readonly kind: 'done'; readonly counts: Counts };

/** Old and young space of the other thread in MiB: it holds a few batches and no more, but makes much that dies at once. */
const OLD_SPACE = 192;
const YOUNG_SPACE = 48;
/** The other thread folds on while this one writes, but not without end: what is ahead lies in memory. */
const AHEAD = 3;

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
    const order: FoldOrder = { address, part, size, ahead: AHEAD };
    const worker = new Worker(program, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE, maxYoungGenerationSizeMb: YOUNG_SPACE },
    });
    try {
      for await (const [report] of on(worker, 'message') as AsyncIterable<[FoldReport]>) {
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
