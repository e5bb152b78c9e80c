import type { Either } from 'fp-ts/lib/Either.js';
import type { AnyCommand, Refusal } from '@tirkeu/domain';
import { type Act, type CarryingOut, carryOut, type Recorded, type Storage } from '../acts/index.ts';
import { finishPostings } from '../projector/index.ts';
import { summaryOf } from './summary.ts';

const finished = new WeakSet<Storage>();

/** What an act broken off has left is finished before the first writing of a process, and before the next after one that failed. */
export const finishedBefore = async (storage: Storage): Promise<void> => {
  if (finished.has(storage)) return;
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
  try {
    return await carryOut(storage, command, input, by, carrying);
  } catch (error) {
    finished.delete(storage);
    throw error;
  }
};
