import { isLeft } from 'fp-ts/lib/Either.js';
import { type ImportEvent, imports } from '@tirkeu/domain/imports';
import { type EventReader, type Position, StoreFault } from '@tirkeu/store';
import { type Act, enveloped, eventIdOf, loadStreams, lookAt, type Storage } from '../acts/index.ts';

/** An import under way where the store cannot take it in one transaction. */
export type Turn = { readonly importId: string; readonly finish: () => Promise<void> };

const othersTurn = () =>
  new StoreFault(
    'locked',
    'import',
    'Another import has begun and is not finished. If it was broken off, take the same folder in again: it goes on where it was. If that folder is lost, or cannot be taken in any more, give it up for this one: `--instead`, over HTTP `?instead=true`.',
  );

const halfOfAFolder = () =>
  new StoreFault(
    'locked',
    'import',
    'An import has begun and is not finished. Export the store when it is; one that was broken off goes on when its folder is taken in again.',
  );

type Reading = Pick<Storage, 'keyring'> & { readonly events: EventReader };

const stateOf = async (storage: Reading) => {
  const loaded = await loadStreams(storage, [imports.stream]);
  return { state: lookAt(loaded)(imports), revision: loaded.get(imports.stream)?.revision };
};

/** Whether an import has begun and is not finished; with the digest of its folder. */
export const importUnderWay = async (storage: Storage): Promise<string | undefined> => {
  const { state } = await stateOf(storage);
  return state.stage === 'Importing' ? state.folder : undefined;
};

/**
 * The head of the log at a moment when no import was under way, for whoever reads the office up to there as one; undefined of an
 * empty store. Throws the fault `locked` while an import is under way.
 */
export const headBetweenImports = async (storage: Reading): Promise<Position | undefined> => {
  for (;;) {
    const before = await stateOf(storage);
    if (before.state.stage === 'Importing') throw halfOfAFolder();
    const head = await storage.events.head();
    if ((await stateOf(storage)).revision === before.revision) return head;
  }
};

/** Throws the fault that keeps an import out while another folder's import is not finished. */
export const refuseWhileAnotherImports = async (storage: Storage, folder: string): Promise<void> => {
  const underWay = await importUnderWay(storage);
  if (underWay !== undefined && underWay !== folder) throw othersTurn();
};

/** Throws the fault that a dry run ends with while an import is not finished: what it found would be said of half an office. */
export const refuseToSayWhileOneImports = async (storage: Storage): Promise<void> => {
  if ((await importUnderWay(storage)) === undefined) return;
  const help =
    'An import has begun and is not finished: what this folder would come to can be said only after it. Take that one in again first.';
  throw new StoreFault('locked', 'import', help);
};

/** Begins an import, or goes on with the one of the same folder that was broken off. Others are kept out until it is finished, unless they come instead of it. */
export const takeTurn = async (storage: Storage, folder: string, act: Act, isInstead: boolean): Promise<Turn> => {
  const write = async (revision: number | undefined, ...written: readonly (readonly [ordinal: number, event: ImportEvent])[]) =>
    storage.events.append({
      stream: imports.stream,
      expected: revision ?? 'no-stream',
      events: written.map(([ordinal, event]) => enveloped(new Map(), act)({ id: eventIdOf(act.commandId, ordinal), event })),
    });
  const { state, revision } = await stateOf(storage);
  const isGoingOn = state.stage === 'Importing' && state.folder === folder;
  if (state.stage === 'Importing' && !isGoingOn && !isInstead) throw othersTurn();
  const importId = isGoingOn ? state.importId : act.commandId;
  if (!isGoingOn) {
    const begun = [0, { type: 'ImportBegun', importId, folder }] as const;
    const written = state.stage === 'Idle' ? [begun] : [[2, { type: 'ImportAbandoned', importId: state.importId }] as const, begun];
    if (isLeft(await write(revision, ...written))) throw othersTurn();
  }
  return {
    importId,
    finish: async () => {
      const now = await stateOf(storage);
      if (now.state.stage === 'Importing' && now.state.importId === importId)
        await write(now.revision, [1, { type: 'ImportFinished', importId }]);
    },
  };
};
