import { StoreFault } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { reaches } from '../projector/index.ts';

/** Whether the log has come to a position; `nowhere` for a text that is no position of this store. */
export const hasComeTo = async (storage: Storage, position: string): Promise<'there' | 'not-yet' | 'nowhere'> => {
  try {
    return (await reaches(storage, position)) ? 'there' : 'not-yet';
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    return 'nowhere';
  }
};
