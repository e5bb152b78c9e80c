import { setTimeout as pause } from 'node:timers/promises';
import { follow, type Storage } from '@tirkeu/application';
import { StoreFault } from '@tirkeu/store';
import type { FastifyBaseLogger } from 'fastify';

const PAUSE = 500;

/**
 * Has the projector follow until the signal aborts. Whoever else brings the read models up to date meanwhile (a command line beside the
 * server) takes over for a moment: it goes on from there. A fault that needs a person is logged; queries then fold what is missing.
 */
export const keepFollowing = async (storage: Storage, signal: AbortSignal, log: FastifyBaseLogger): Promise<void> => {
  while (!signal.aborted) {
    try {
      await follow(storage, { signal, onFault: ({ kind }) => log.warn({ fault: kind }, 'the projector waits') });
      return;
    } catch (error) {
      const kind = error instanceof StoreFault ? error.kind : 'defect';
      if (kind !== 'locked') {
        log.error({ fault: kind }, 'the projector has stopped');
        return;
      }
      await pause(PAUSE, undefined, { signal }).catch(() => undefined);
    }
  }
};
