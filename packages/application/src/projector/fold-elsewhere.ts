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

/** Leaves nothing to be taken: threads end with what they are at. */
export const leaveNone = ({ ranges, taken }: Pick<FoldOrder, 'ranges' | 'taken'>): void => {
  Atomics.store(taken, 0, ranges.length);
};

/** Old and young space of a thread in MiB: it holds a few parts and no more, but makes much that dies at once. Without bounds, V8 takes what the machine has. */
const OLD_SPACE = 192;
const YOUNG_SPACE = 48;

const program = new URL(import.meta.url.endsWith('.ts') ? './fold-worker.ts' : './fold-worker.js', import.meta.url);

/** Folds ranges in another thread, which opens the store for itself and writes what it has folded, until none is left to be taken. */
export const foldElsewhere = (order: FoldOrder, onPart: (part: Part) => void): Promise<void> => {
  const worker = new Worker(program, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: OLD_SPACE, maxYoungGenerationSizeMb: YOUNG_SPACE },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (text: string) => onPart(partOf(text)));
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
};
