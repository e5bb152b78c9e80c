import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault } from '@tirkeu/store';
import { postFrom, type Storage } from '../acts/index.ts';
import { catchUp } from './catch-up.ts';
import { MODEL, streamOfPending } from './office-model.ts';

const ATTEMPTS = 20;
const PAUSE = 20;

/** Whether another projector moved the models meanwhile. A lock that was waited for in vain has the store's own error as its cause. */
const isOvertaken = (error: unknown): boolean => error instanceof StoreFault && error.kind === 'locked' && error.cause === undefined;

/** Brings the models up to date, beside a projector that does the same: whoever is overtaken goes on from where the other is. */
const catchUpBeside = async (storage: Storage): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await catchUp(storage);
      return;
    } catch (error) {
      if (!isOvertaken(error) || attempt === ATTEMPTS) throw error;
      await pause(PAUSE);
    }
  }
};

/** Finishes the postings that an act broken off has left, if any: what the next writing command does first. */
export const finishPostings = async (storage: Storage): Promise<void> => {
  await catchUpBeside(storage);
  const { documents } = await storage.documents.snapshot(MODEL, ['pending-']);
  await postFrom(
    storage,
    documents.map(({ key }) => streamOfPending(key)),
  );
};
