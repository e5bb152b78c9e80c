import { isLeft } from 'fp-ts/lib/Either.js';
import { type ImportBegun, type ImportFinished, imports } from '@tirkeu/domain/imports';
import { StoreFault } from '@tirkeu/store';
import { type Act, enveloped, eventIdOf, loadStreams, lookAt, type Storage } from '../acts/index.ts';

/** An import under way where the store cannot take it in one transaction. */
export type Turn = { readonly importId: string; readonly finish: () => Promise<void> };

const othersTurn = () =>
  new StoreFault(
    'locked',
    'import',
    'Another import has begun and is not finished. If it was broken off, take the same folder in again: it goes on where it was.',
  );

const stateOf = async (storage: Storage) => {
  const loaded = await loadStreams(storage, [imports.stream]);
  return { state: lookAt(loaded)(imports), revision: loaded.get(imports.stream)?.revision };
};

/** Whether an import has begun and is not finished; with the digest of its folder. */
export const importUnderWay = async (storage: Storage): Promise<string | undefined> => {
  const { state } = await stateOf(storage);
  return state.stage === 'Importing' ? state.folder : undefined;
};

/** Throws the fault that keeps an import out while another folder's import is not finished. */
export const refuseWhileAnotherImports = async (storage: Storage, folder: string): Promise<void> => {
  const underWay = await importUnderWay(storage);
  if (underWay !== undefined && underWay !== folder) throw othersTurn();
};

/** Begins an import, or goes on with the one of the same folder that was broken off. Others are kept out until it is finished. */
export const takeTurn = async (storage: Storage, folder: string, act: Act): Promise<Turn> => {
  const write = async (event: ImportBegun | ImportFinished, ordinal: number, revision: number | undefined) =>
    storage.events.append({
      stream: imports.stream,
      expected: revision ?? 'no-stream',
      events: [enveloped(new Map(), act)({ id: eventIdOf(act.commandId, ordinal), event })],
    });
  await refuseWhileAnotherImports(storage, folder);
  const { state, revision } = await stateOf(storage);
  const importId = state.stage === 'Importing' ? state.importId : act.commandId;
  if (state.stage === 'Idle' && isLeft(await write({ type: 'ImportBegun', importId, folder }, 0, revision))) throw othersTurn();
  return {
    importId,
    finish: async () => {
      const now = await stateOf(storage);
      if (now.state.stage === 'Importing' && now.state.importId === importId)
        await write({ type: 'ImportFinished', importId }, 1, now.revision);
    },
  };
};
