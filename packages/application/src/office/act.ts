import type { Either } from 'fp-ts/lib/Either.js';
import type { AnyCommand, Refusal } from '@tirkeu/domain';
import { type Act, type CarryingOut, carryOut, type Recorded, type Storage } from '../acts/index.ts';
import { finishPostings, MODEL } from '../projector/index.ts';
import { summaryOf } from './summary.ts';

const finished = new WeakSet<Storage>();
const underWay = new WeakMap<Storage, number>();

const count = (storage: Storage, by: 1 | -1): void => {
  underWay.set(storage, (underWay.get(storage) ?? 0) + by);
};

/** Whether the read models, as far as they have come, show that something is left to be posted which no act of this process is posting. */
const othersLeft = async ({ documents }: Storage): Promise<boolean> => (await documents.snapshot(MODEL, ['pending-'])).documents.length > 0;

/**
 * What an act broken off has left is finished before the first writing of a process, before the next after one that failed, and where
 * another process has left it: that is looked for where a store has no transactions, in moments when this process does nothing else.
 */
export const finishedBefore = async (storage: Storage): Promise<void> => {
  const isIdle = (underWay.get(storage) ?? 0) === 0;
  if (finished.has(storage) && (storage.events.atomicBatches || !isIdle || !(await othersLeft(storage)))) return;
  await finishPostings(storage);
  finished.add(storage);
};

/**
 * Carries out a command of the office. Left: a rule says no, and nothing was recorded. Right: what was recorded, postings among it,
 * nothing if it was already so. A dry run decides and records nothing.
 */
export const act = async (
  storage: Storage,
  command: AnyCommand,
  input: unknown,
  by: Act,
  options: Omit<CarryingOut, 'summaryFor'> = {},
): Promise<Either<Refusal, Recorded>> => {
  const carrying: CarryingOut = { ...options, summaryFor: (question) => summaryOf(storage, question) };
  if (options.dryRun === true) return carryOut(storage, command, input, by, carrying);
  await finishedBefore(storage);
  count(storage, 1);
  try {
    return await carryOut(storage, command, input, by, carrying);
  } catch (error) {
    finished.delete(storage);
    throw error;
  } finally {
    count(storage, -1);
  }
};
