import { postFrom, type Storage } from '../acts/index.ts';
import { catchUp } from './catch-up.ts';
import { MODEL, streamOfPending } from './office-model.ts';

/** Finishes the postings that an act broken off has left, if any: what the next writing command does first. */
export const finishPostings = async (storage: Storage): Promise<void> => {
  await catchUp(storage);
  const { documents } = await storage.documents.snapshot(MODEL, ['pending-']);
  await postFrom(
    storage,
    documents.map(({ key }) => streamOfPending(key)),
  );
};
