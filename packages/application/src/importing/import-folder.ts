import { type Decision, planImport, type Problem, readFolder } from '@tirkeu/exchange';
import { type Append, StoreFault } from '@tirkeu/store';
import { type Either, isRight } from 'fp-ts/lib/Either.js';
import { type Act, duePostings, newActId, type Storage } from '../acts/index.ts';
import { finishPostings } from '../projector/index.ts';
import { folderDigest } from './folder-digest.ts';
import { importUnderWay, refuseToSayWhileOneImports, refuseWhileAnotherImports, takeTurn } from './import-turn.ts';
import { loadRecorded } from './load-recorded.ts';
import { recordPlan } from './record-plan.ts';

export type ImportOptions = {
  readonly actor: string;
  readonly dryRun?: boolean;
  /** Whether an import of another folder that was begun and not finished is given up for this one. None may be running: it would go on. */
  readonly instead?: boolean;
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
  const { counted, appended } = counting(storage);
  let begun: ImportOutcome['rows'] | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (options.dryRun === true) await refuseToSayWhileOneImports(storage);
    else if (!(isEmpty && attempt === 0)) {
      if (options.instead !== true) await refuseWhileAnotherImports(storage, digest);
      // of an import that was broken off, or overtaken in the attempt before: its documents will be found recorded, so nobody plans their postings again
      await finishPostings(attempt === 0 ? storage : counted);
    }
    const recorded = await loadRecorded(storage, folder);
    const { problems, warnings, rows, decisions } = planImport(folder, recorded.context, options.onProgress);
    const outcome = { rows: begun ?? rows, problems, warnings };
    if (problems.length > 0 && appended() > 0) throw contradicted();
    if (problems.length > 0) return { events: 0, ...outcome };
    if (options.dryRun === true) return { events: countOf(decisions), ...outcome };
    const isInSteps = decisions.length > 0 && !storage.events.atomicBatches;
    const turn =
      isInSteps || (await importUnderWay(storage)) !== undefined
        ? await takeTurn(storage, digest, act, options.instead === true)
        : undefined;
    const acting = { ...act, commandId: turn?.importId ?? act.commandId };
    if (decisions.length === 0 || (await recordPlan(counted, decisions, recorded, acting, options.onProgress))) {
      await turn?.finish();
      return { events: appended(), ...outcome };
    }
    if (appended() > 0) begun ??= rows;
  }
  throw new StoreFault('locked', 'the store', 'Others kept writing while the folder was being taken in; try again.');
};

/** A part of the folder is recorded already, so it cannot be said that nothing was. */
const contradicted = (): StoreFault =>
  new StoreFault(
    'locked',
    'import',
    'Somebody recorded something meanwhile that this folder contradicts, and a part of the folder is recorded. Take it in again to see what it is: it goes on when they agree.',
  );

/** A storage that counts the events that are appended to it. */
const counting = (storage: Storage): { readonly counted: Storage; readonly appended: () => number } => {
  let count = 0;
  const { append, appendAll } = storage.events;
  const note = (outcome: Either<unknown, unknown>, appends: readonly Append[]): void => {
    if (isRight(outcome)) count += appends.reduce((sum, { events }) => sum + events.length, 0);
  };
  const events: Storage['events'] = {
    ...storage.events,
    append: async (one) => {
      const outcome = await append(one);
      note(outcome, [one]);
      return outcome;
    },
    appendAll: async (all) => {
      const outcome = await appendAll(all);
      note(outcome, all);
      return outcome;
    },
  };
  return { counted: { ...storage, events }, appended: () => count };
};
