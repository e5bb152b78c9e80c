import type { Iin, StreamName } from '@tirkeu/domain';
import { personFold } from '@tirkeu/domain/students';
import { type Folder, iinsNeeded, streamsNeeded } from '@tirkeu/exchange';
import { lastJudgedOn, loadStreams, lookAt, personStreams, sha256, type Storage } from '../acts/index.ts';

/** What is recorded already, as far as the folder touches it. */
export const loadRecorded = async (storage: Storage, folder: Folder) => {
  const names = [...new Set(streamsNeeded(folder).map((ref) => ref.stream))];
  const loaded = await loadStreams(storage, names);
  const empty = (await storage.events.head()) === undefined;
  const persons: ReadonlyMap<Iin, StreamName> = empty ? new Map() : await personStreams(storage.keyring, iinsNeeded(folder));
  const reserved = await loadStreams(storage, [...persons.values()]);
  const holders = new Map(
    [...persons].map(
      ([iin, stream]) => [iin, personFold.after(personFold.initial, (reserved.get(stream)?.events ?? []) as never)] as const,
    ),
  );
  return {
    loaded,
    reserved: new Set([...holders].flatMap(([iin, holder]) => (holder === undefined ? [] : [iin]))),
    context: {
      look: lookAt(loaded),
      holderOf: (iin: Iin) => holders.get(iin),
      lastJudgedOn: empty ? undefined : await lastJudgedOn(storage.events),
      digest: sha256,
    },
  };
};

/** What planning a folder and writing the plan need to know of what is there. */
export type RecordedAlready = Awaited<ReturnType<typeof loadRecorded>>;
