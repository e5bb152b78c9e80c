import { Worker } from 'node:worker_threads';
import type { StreamRange } from '@tirkeu/store';
import { partOf } from './fold-ranges.ts';
import type { Part } from './fold-streams.ts';

/** What another thread is told: the store, the rebuild that it takes part in, and the ranges, of which each thread takes the next one. */
export type FoldOrder = {
  readonly address: string;
  readonly ticket: string;
  readonly upTo: string;
  readonly eventsInPart: number;
  readonly ranges: readonly StreamRange[];
  /** How many ranges have been taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
};

/** Takes the next range of those that several threads share. */
export const nextOf =
  ({ ranges, taken }: Pick<FoldOrder, 'ranges' | 'taken'>) =>
  (): StreamRange | undefined =>
    ranges[Atomics.add(taken, 0, 1)];

/** Old and young space of a thread in MiB: it holds a few parts and no more, but makes much that dies at once. Without bounds, V8 takes what the machine has. */
const OLD_SPACE = 192;
const YOUNG_SPACE = 48;

const program = new URL(import.meta.url.endsWith('.ts') ? './fold-worker.ts' : './fold-worker.js', import.meta.url);

/** A thread at work. `stop` ends it, whatever it is doing. */
export type FoldingThread = { readonly done: Promise<void>; readonly stop: () => Promise<unknown> };

/** Folds ranges in another thread, which opens the store for itself and writes what it has folded. */
export const foldElsewhere = (order: FoldOrder, onPart: (part: Part) => void): FoldingThread => {
  const worker = new Worker(program, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE, maxYoungGenerationSizeMb: YOUNG_SPACE },
  });
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', (text: string) => onPart(partOf(text)));
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  return { done, stop: () => worker.terminate() };
};
