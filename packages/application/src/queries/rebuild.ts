import type { StudentNumber } from '@tirkeu/domain';
import { StoreFault } from '@tirkeu/store';
import { sha256, type Storage } from '../acts/index.ts';
import { catchUp, continues, MODEL, type Parked, rebuildModels, rebuildStudent } from '../projector/index.ts';

/** A read model that was made anew. */
export type RebuiltModel = { readonly name: string; readonly digest: string; readonly events: number; readonly seconds: number };

export type RebuildReport = {
  readonly models: readonly RebuiltModel[];
  /** Whether the documents made anew are those that were there, if any were. */
  readonly equal: boolean;
};

/** How a rebuild is asked for. `seconds` are measured with `clock`. */
export type RebuildOptions = {
  readonly check: boolean;
  readonly onProgress?: (events: number) => void;
  readonly clock?: () => number;
};

const usualClock = (): number => performance.now() / 1000;

const secondsSince = (begun: number, clock: () => number): number => Math.round((clock() - begun) * 1000) / 1000;

/** Brings the living models up to date where they can go on; those of a store that was exchanged or restored under them cannot. */
const broughtUp = async (storage: Storage): Promise<void> => {
  try {
    await catchUp(storage);
  } catch (error) {
    if (!(error instanceof StoreFault) || error.kind !== 'not-a-store') throw error;
  }
};

/** Makes the read models anew beside the living ones and switches to them; with `check` compares only. */
export const rebuild = async (storage: Storage, { check, onProgress, clock = usualClock }: RebuildOptions): Promise<RebuildReport> => {
  const living = await storage.documents.checkpoint(MODEL);
  const isFirst = living === undefined && !check;
  if (!isFirst && continues(living, await storage.events.identity())) await broughtUp(storage);
  const livingDigest = await storage.documents.digest(MODEL);
  const begun = clock();
  const { events, digest: compared } = await rebuildModels(storage, check ? 'compare' : 'switch', { onProgress });
  const seconds = secondsSince(begun, clock);
  const digest = compared ?? (await storage.documents.digest(MODEL));
  return { models: [{ name: MODEL, digest, events, seconds }], equal: isFirst || digest === livingDigest };
};

export type StudentRebuildReport = RebuildReport & {
  readonly student: StudentNumber;
  /** Why the document is still parked, if it is. */
  readonly parked: Parked | undefined;
};

/**
 * Makes one student's document anew and puts it in its place; with `check` compares only. The digest is that of the document alone.
 * Undefined where there is no such student.
 */
export const rebuildOneStudent = async (
  storage: Storage,
  student: StudentNumber,
  { check, clock = usualClock }: RebuildOptions,
): Promise<StudentRebuildReport | undefined> => {
  const begun = clock();
  const rebuilt = await rebuildStudent(storage, student, check ? 'compare' : 'switch');
  if (rebuilt === undefined) return undefined;
  const { events, body = '', parked, equal } = rebuilt;
  return { student, models: [{ name: MODEL, digest: sha256(body), events, seconds: secondsSince(begun, clock) }], equal, parked };
};
