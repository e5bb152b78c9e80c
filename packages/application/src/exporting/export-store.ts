import { type AnyEvent, type AnyFold, categoryOf, keyOf, type StreamName } from '@tirkeu/domain';
import { exportedFolds, type ExportedFolder, exportFolder, type RecordedState } from '@tirkeu/exchange';
import type { EventReader, KeyEntry, Keyring, Position } from '@tirkeu/store';
import { decodeStored, type Storage } from '../acts/index.ts';
import { headBetweenImports } from '../importing/index.ts';
import { openEvent, sealedOwnersIn } from '../sealing/index.ts';

const PAGE = 2000;

const wanted = {
  streamPrefixes: [...new Set(exportedFolds.map(({ category }) => `${category}-`))],
  types: [...new Set(exportedFolds.flatMap(({ handles }) => [...handles]))],
};

type Opened = { readonly stream: StreamName; readonly event: AnyEvent };

/** The events up to a position that an exchange folder rests on, stream by stream, their personal values in the open. */
async function* openedEvents(
  events: EventReader,
  upTo: Position | undefined,
  keyring: Pick<Keyring, 'get'>,
  onProgress: ((events: number) => void) | undefined,
): AsyncGenerator<Opened> {
  if (upTo === undefined) return;
  const keys = new Map<string, KeyEntry>();
  let read = 0;
  for await (const page of events.readAll({ ...wanted, upTo, order: 'stream', pageSize: PAGE })) {
    const decoded = page.events.map((stored) => ({ stream: stored.stream, event: decodeStored(stored) }));
    const owners = new Set(decoded.flatMap(({ event }) => sealedOwnersIn(event)));
    const unknown = [...owners].filter((owner) => !keys.has(owner));
    if (unknown.length > 0) for (const [owner, entry] of await keyring.get(unknown)) keys.set(owner, entry);
    for (const { stream, event } of decoded) yield { stream, event: openEvent(keys, event) };
    read += page.events.length;
    onProgress?.(read);
  }
}

/** Folds each stream, whole, through every fold that an exchange folder is made from. */
const statesFrom = async (opened: AsyncIterable<Opened>): Promise<ReadonlyMap<AnyFold, readonly RecordedState[]>> => {
  const states = new Map(exportedFolds.map((fold): readonly [AnyFold, RecordedState[]] => [fold, []]));
  let stream: StreamName | undefined;
  let held: AnyEvent[] = [];
  const fold = (): void => {
    if (stream === undefined) return;
    for (const [each, known] of states) {
      if (each.category !== categoryOf(stream)) continue;
      known.push({ key: keyOf(stream), state: each.after(each.initial as never, held as unknown as readonly never[]) });
    }
    held = [];
  };
  for await (const { stream: next, event } of opened) {
    if (next !== stream) fold();
    stream = next;
    held.push(event);
  }
  fold();
  return states;
};

/**
 * The store as an exchange folder, as of one moment; see `exportFolder`. Throws the fault `locked` while an import is under way, for
 * half of a folder may be none. Throws `MissingKey` where the keyring does not know a living person.
 */
export const exportStore = async (storage: Storage, onProgress?: (events: number) => void): Promise<ExportedFolder> =>
  storage.reading(async ({ events }) => {
    const upTo = await headBetweenImports({ events, keyring: storage.keyring });
    return exportFolder(await statesFrom(openedEvents(events, upTo, storage.keyring, onProgress)));
  });
