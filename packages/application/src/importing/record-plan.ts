import { isLeft, isRight } from 'fp-ts/lib/Either.js';
import type { Decision } from '@tirkeu/exchange';
import type { Append, NewEvent } from '@tirkeu/store';
import { type Act, allEnded, enveloped, inFlight, loadStreams, personStreams, type Storage } from '../acts/index.ts';
import { ownersIn } from '../sealing/index.ts';
import { appendsOfPlan } from './appends-of-plan.ts';
import type { RecordedAlready } from './load-recorded.ts';

type Progress = ((done: number, total: number) => void) | undefined;

/**
 * Writes appends that cannot be one transaction: documents, then students, under a turn that keeps other imports out until the last.
 * What was written before it was broken off is the same when the folder is planned again.
 */
const writeInSteps = async (storage: Storage, appends: readonly Append[], onProgress: Progress): Promise<boolean> => {
  const isStudent = ({ stream }: Append): boolean => stream.startsWith('student-');
  let done = 0;
  for (const part of [appends.filter((append) => !isStudent(append)), appends.filter(isStudent)]) {
    for (const step of inFlight(part)) {
      const written = await allEnded(step.map((append) => storage.events.append(append)));
      if (written.some(isLeft)) return false;
      done += step.length;
      onProgress?.(done, appends.length);
    }
  }
  return true;
};

/** Records a plan; whether all of it, or somebody else wrote first, so that the rest must be planned anew. */
export const recordPlan = async (
  storage: Storage,
  decisions: readonly Decision[],
  { loaded, reserved }: RecordedAlready,
  { actor, commandId: importId }: Act,
  onProgress: Progress,
): Promise<boolean> => {
  const unreserved = decisions.map(
    ({ reserves, ...decision }): Decision => (reserves === undefined || reserved.has(reserves.iin) ? decision : { ...decision, reserves }),
  );
  const owners = new Set(decisions.flatMap(({ events }) => events.flatMap(ownersIn)));
  const keys = await storage.keyring.ensure([...owners]);
  const persons = await personStreams(
    storage.keyring,
    unreserved.flatMap(({ reserves }) => (reserves === undefined ? [] : [reserves.iin])),
  );
  const streams = appendsOfPlan(unreserved, loaded, persons, importId);
  // a statement that is only closed posts to students whom the folder does not name
  const unnamed = await loadStreams(
    storage,
    [...streams.keys()].filter((stream) => stream.startsWith('student-') && !loaded.has(stream)),
  );
  const appends = [...streams].map(([stream, entries]): Append => {
    const revision = (loaded.get(stream) ?? unnamed.get(stream))?.revision;
    const events = entries.map(({ commandId, ...entry }): NewEvent => enveloped(keys, { actor, commandId, importId })(entry));
    return { stream, expected: revision ?? 'no-stream', events };
  });
  return storage.events.atomicBatches ? isRight(await storage.events.appendAll(appends)) : writeInSteps(storage, appends, onProgress);
};
