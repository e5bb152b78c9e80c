import { setTimeout as pause } from 'node:timers/promises';
import { hasComeTo, type Storage } from '@tirkeu/application';
import { malformed, Problem } from '../problems/index.ts';

const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 200;

/** Waits until what is read has come to a position that a client was given, for a while. */
export const waitFor = async (storage: Storage, position: string, longest: number): Promise<void> => {
  const end = performance.now() + longest;
  for (let wait = FIRST_PAUSE; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    const place = await hasComeTo(storage, position);
    if (place === 'there') return;
    if (place === 'nowhere') throw malformed({ parameter: 'after', fault: 'no-position' });
    if (performance.now() + wait > end) throw new Problem('not-there-yet', { headers: { 'retry-after': '1' } });
    await pause(wait);
  }
};
