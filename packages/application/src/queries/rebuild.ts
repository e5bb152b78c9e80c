import type { Storage } from '../acts/index.ts';
import { catchUp, continues, MODEL, rebuildModels } from '../projector/index.ts';

export type RebuildReport = {
  readonly models: readonly { readonly name: string; readonly digest: string; readonly events: number; readonly seconds: number }[];
  /** Whether the documents made anew are those that were there. */
  readonly equal: boolean;
};

/** Makes the read models anew beside the living ones and switches to them; with `check` compares only. `seconds` are measured with `clock`. */
export const rebuild = async (
  storage: Storage,
  options: { readonly check: boolean; readonly onProgress?: (events: number) => void },
  clock: () => number = () => performance.now() / 1000,
): Promise<RebuildReport> => {
  const living = await storage.documents.checkpoint(MODEL);
  if (continues(living, await storage.events.identity())) await catchUp(storage);
  const livingDigest = await storage.documents.digest(MODEL);
  const begun = clock();
  const { events, digest: compared } = await rebuildModels(storage, options.check ? 'compare' : 'switch', options);
  const seconds = Math.round((clock() - begun) * 1000) / 1000;
  const digest = compared ?? (await storage.documents.digest(MODEL));
  return { models: [{ name: MODEL, digest, events, seconds }], equal: digest === livingDigest };
};
