import { setTimeout as pause } from 'node:timers/promises';
import { StoreFault, type StoreFaultKind } from '@tirkeu/store';
import type { Storage } from '../acts/index.ts';
import { applied, progressOf } from './catch-up.ts';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** What a projector tells while it follows. */
export type Following = {
  readonly signal: AbortSignal;
  /** After each page: the position that the documents have come to. */
  readonly onPosition?: (position: string) => void;
  /** A fault that the projector waits out before it goes on from its checkpoint. */
  readonly onFault?: (fault: StoreFault) => void;
};

/** Faults that pass by themselves, or when the server is told otherwise; the others need a person here. */
const passing: ReadonlySet<StoreFaultKind> = new Set(['unavailable', 'denied', 'outcome-unknown']);

const passes = (error: unknown): error is StoreFault => error instanceof StoreFault && passing.has(error.kind);

const followFromCheckpoint = async (storage: Storage, { signal, onPosition }: Following): Promise<void> => {
  const store = await storage.events.identity();
  let checkpoint = await progressOf(storage);
  const after = checkpoint?.position;
  for await (const page of storage.events.subscribe({ ...(after === undefined ? {} : { after }), signal, damaged: 'pass' })) {
    checkpoint = await applied(storage, checkpoint, page, store);
    onPosition?.(page.position);
  }
};

/**
 * Keeps the read models up to date: catches up, goes live, and restarts from the checkpoint after faults that pass. Ends when the
 * signal aborts. Throws the fault that needs a person: another instance took over (`locked`), or the store is not the one it followed.
 */
export const follow = async (storage: Storage, following: Following): Promise<void> => {
  let wait = FIRST_PAUSE;
  while (!following.signal.aborted) {
    try {
      await followFromCheckpoint(storage, {
        ...following,
        onPosition: (position) => {
          wait = FIRST_PAUSE;
          following.onPosition?.(position);
        },
      });
      return;
    } catch (error) {
      if (!passes(error)) throw error;
      following.onFault?.(error);
      await pause(wait, undefined, { signal: following.signal }).catch(() => undefined);
      wait = Math.min(2 * wait, LONGEST_PAUSE);
    }
  }
};
