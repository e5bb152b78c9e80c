import { type Decision, planImport, type Problem, readFolder } from '@tirkeu/exchange';
import { StoreFault } from '@tirkeu/store';
import { type Act, duePostings, newActId, type Storage } from '../acts/index.ts';
import { finishPostings } from '../projector/index.ts';
import { folderDigest } from './folder-digest.ts';
import { importUnderWay, refuseWhileAnotherImports, takeTurn } from './import-turn.ts';
import { loadRecorded } from './load-recorded.ts';
import { recordPlan } from './record-plan.ts';

export type ImportOptions = {
  readonly actor: string;
  readonly dryRun?: boolean;
  /** How far planning has come, in rows. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** What an import came to; see COMMANDS, `import`. */
export type ImportOutcome = {
  readonly events: number;
  readonly rows: Readonly<Record<string, { readonly new: number; readonly same: number }>>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

const ATTEMPTS = 3;

const countOf = (decisions: readonly Decision[]): number =>
  decisions.reduce(
    (sum, { stream, events, reserves }) =>
      sum + events.length + (reserves === undefined ? 0 : 1) + events.reduce((n, event) => n + duePostings(stream, 0, '', event).length, 0),
    0,
  );

/**
 * Takes an exchange folder in, all or nothing: every problem of the whole folder is found in one run, and with any problem nothing
 * is recorded. A client of the rooms' commands: it records nothing that a command would refuse.
 */
export const importFolder = async (
  storage: Storage,
  files: ReadonlyMap<string, Uint8Array>,
  options: ImportOptions,
): Promise<ImportOutcome> => {
  const folder = readFolder(files);
  const digest = folderDigest(files);
  const act: Act = { actor: options.actor, commandId: newActId() };
  const isEmpty = (await storage.events.head()) === undefined;
  if (options.dryRun !== true && !isEmpty) {
    await refuseWhileAnotherImports(storage, digest);
    await finishPostings(storage);
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const recorded = await loadRecorded(storage, folder);
    const { problems, warnings, rows, decisions } = planImport(folder, recorded.context, options.onProgress);
    const outcome = { rows, problems, warnings };
    if (problems.length > 0) return { events: 0, ...outcome };
    if (options.dryRun === true) return { events: countOf(decisions), ...outcome };
    const turn =
      storage.events.atomicBatches || isEmptyHanded(decisions, await importUnderWay(storage))
        ? undefined
        : await takeTurn(storage, digest, act);
    const events =
      decisions.length === 0
        ? 0
        : await recordPlan(storage, decisions, recorded, { ...act, commandId: turn?.importId ?? act.commandId }, options.onProgress);
    if (events === undefined) continue;
    await turn?.finish();
    return { events, ...outcome };
  }
  throw new StoreFault('locked', 'the store', 'Others kept writing while the folder was being taken in; try again.');
};

/** Nothing to record, and no import broken off that would have to be finished. */
const isEmptyHanded = (decisions: readonly Decision[], underWay: string | undefined): boolean =>
  decisions.length === 0 && underWay === undefined;
