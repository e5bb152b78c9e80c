import { isLeft } from 'fp-ts/lib/Either.js';
import type { AnyEvent, Iin, StreamName } from '@tirkeu/domain';
import { personFold } from '@tirkeu/domain/students';
import { type Decision, type Folder, iinsNeeded, planImport, type Problem, readFolder, streamsNeeded } from '@tirkeu/exchange';
import { type Append, type NewEvent, StoreFault } from '@tirkeu/store';
import {
  type Act,
  duePostings,
  type Entry,
  enveloped,
  eventIdOf,
  importedCommandId,
  lastJudgedOn,
  type LoadedStreams,
  loadStreams,
  lookAt,
  newActId,
  personStreams,
  sha256,
  type Storage,
} from '../acts/index.ts';
import { finishPostings } from '../projector/index.ts';
import { ownersIn } from '../sealing/index.ts';
import { folderDigest } from './folder-digest.ts';
import { importUnderWay, refuseWhileAnotherImports, takeTurn } from './import-turn.ts';

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

/** What is recorded already, as far as the folder touches it. */
const loadRecorded = async (storage: Storage, folder: Folder) => {
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

/** An event of the plan with the act that it belongs to. */
type Planned = Entry & { readonly commandId: string };

/**
 * The plan as appends: documents in the order of the plan, each stream once; then every student's stream once, with what the
 * commands and the postings put into it.
 */
const appendsOf = (
  decisions: readonly Decision[],
  loaded: LoadedStreams,
  persons: ReadonlyMap<Iin, StreamName>,
  importId: string,
): ReadonlyMap<StreamName, readonly Planned[]> => {
  const documents = new Map<StreamName, Planned[]>();
  const students = new Map<StreamName, Planned[]>();
  const add = (streams: Map<StreamName, Planned[]>, stream: StreamName, entry: Planned) => {
    const known = streams.get(stream);
    if (known === undefined) streams.set(stream, [entry]);
    else known.push(entry);
  };
  for (const decision of decisions) {
    const own = decision.stream.startsWith('student-') ? students : documents;
    const next = () => (loaded.get(decision.stream)?.revision ?? -1) + 1 + (own.get(decision.stream)?.length ?? 0);
    const commandId = importedCommandId(importId, decision.stream, next());
    decision.events.forEach((event, i) => {
      const id = eventIdOf(commandId, i);
      const revision = next();
      add(own, decision.stream, { id, event, commandId });
      for (const { stream, ...posting } of duePostings(decision.stream, revision, id, event))
        add(students, stream, { ...posting, commandId });
    });
    const { reserves } = decision;
    const person = reserves === undefined ? undefined : persons.get(reserves.iin);
    if (reserves !== undefined && person !== undefined) {
      const event: AnyEvent = { type: 'PersonReserved', student: reserves.student } as AnyEvent;
      add(documents, person, { id: eventIdOf(commandId, decision.events.length), event, commandId });
    }
  }
  return new Map([...documents, ...students]);
};

type Recorded = Awaited<ReturnType<typeof loadRecorded>>;

/** How many streams are written at once where each is a step of its own. */
const IN_FLIGHT = 32;

/**
 * Writes appends that cannot be one transaction: documents, then students, under a turn that keeps other imports out until the last.
 * What was written before it was broken off is the same when the folder is planned again.
 */
const writeInSteps = async (storage: Storage, appends: readonly Append[], onProgress: ImportOptions['onProgress']): Promise<boolean> => {
  const isStudent = ({ stream }: Append): boolean => stream.startsWith('student-');
  let done = 0;
  for (const part of [appends.filter((append) => !isStudent(append)), appends.filter(isStudent)]) {
    for (let from = 0; from < part.length; from += IN_FLIGHT) {
      const step = part.slice(from, from + IN_FLIGHT);
      const written = await Promise.allSettled(step.map((append) => storage.events.append(append)));
      for (const outcome of written) if (outcome.status === 'rejected') throw outcome.reason;
      if (written.some((outcome) => outcome.status === 'fulfilled' && isLeft(outcome.value))) return false;
      done += step.length;
      onProgress?.(done, appends.length);
    }
  }
  return true;
};

/** Records a plan. Undefined where somebody else wrote first, so that it must be planned anew. */
const write = async (
  storage: Storage,
  decisions: readonly Decision[],
  { loaded, reserved }: Recorded,
  importId: string,
  options: ImportOptions,
): Promise<number | undefined> => {
  const unreserved = decisions.map(
    ({ reserves, ...decision }): Decision => (reserves === undefined || reserved.has(reserves.iin) ? decision : { ...decision, reserves }),
  );
  const owners = new Set(decisions.flatMap(({ events }) => events.flatMap(ownersIn)));
  const keys = await storage.keyring.ensure([...owners]);
  const persons = await personStreams(
    storage.keyring,
    unreserved.flatMap(({ reserves }) => (reserves === undefined ? [] : [reserves.iin])),
  );
  const streams = appendsOf(unreserved, loaded, persons, importId);
  // a statement that is only closed posts to students whom the folder does not name
  const unnamed = await loadStreams(
    storage,
    [...streams.keys()].filter((stream) => stream.startsWith('student-') && !loaded.has(stream)),
  );
  const appends = [...streams].map(([stream, entries]): Append => {
    const revision = (loaded.get(stream) ?? unnamed.get(stream))?.revision;
    const events = entries.map(
      ({ commandId, ...entry }): NewEvent => enveloped(keys, { actor: options.actor, commandId, importId })(entry),
    );
    return { stream, expected: revision ?? 'no-stream', events };
  });
  const written = storage.events.atomicBatches
    ? !isLeft(await storage.events.appendAll(appends))
    : await writeInSteps(storage, appends, options.onProgress);
  return written ? appends.reduce((sum, append) => sum + append.events.length, 0) : undefined;
};

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
    const events = decisions.length === 0 ? 0 : await write(storage, decisions, recorded, turn?.importId ?? act.commandId, options);
    if (events === undefined) continue;
    await turn?.finish();
    return { events, ...outcome };
  }
  throw new StoreFault('locked', 'the store', 'Others kept writing while the folder was being taken in; try again.');
};

/** Nothing to record, and no import broken off that would have to be finished. */
const isEmptyHanded = (decisions: readonly Decision[], underWay: string | undefined): boolean =>
  decisions.length === 0 && underWay === undefined;
