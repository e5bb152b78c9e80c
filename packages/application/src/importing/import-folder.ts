import { isLeft } from 'fp-ts/lib/Either.js';
import type { AnyEvent, Iin, StreamName } from '@tirkeu/domain';
import { personFold } from '@tirkeu/domain/students';
import { type Decision, type Folder, iinsNeeded, planImport, type Problem, readFolder, streamsNeeded } from '@tirkeu/exchange';
import { type Append, type NewEvent, StoreFault } from '@tirkeu/store';
import {
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
    [...persons].map(([iin, stream]) => [iin, personFold.after(personFold.initial, (reserved.get(stream)?.events ?? []) as never)] as const),
  );
  return {
    loaded,
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
const appendsOf = (decisions: readonly Decision[], loaded: LoadedStreams, persons: ReadonlyMap<Iin, StreamName>, importId: string): ReadonlyMap<StreamName, readonly Planned[]> => {
  const documents = new Map<StreamName, Planned[]>();
  const students = new Map<StreamName, Planned[]>();
  const add = (streams: Map<StreamName, Planned[]>, stream: StreamName, entry: Planned) => {
    const known = streams.get(stream);
    if (known === undefined) streams.set(stream, [entry]);
    else known.push(entry);
  };
  decisions.forEach((decision, n) => {
    const commandId = importedCommandId(importId, n);
    const own = decision.stream.startsWith('student-') ? students : documents;
    decision.events.forEach((event, i) => {
      const id = eventIdOf(commandId, i);
      const revision = (loaded.get(decision.stream)?.revision ?? -1) + 1 + (own.get(decision.stream)?.length ?? 0);
      add(own, decision.stream, { id, event, commandId });
      for (const { stream, ...posting } of duePostings(decision.stream, revision, id, event)) add(students, stream, { ...posting, commandId });
    });
    const { reserves } = decision;
    const person = reserves === undefined ? undefined : persons.get(reserves.iin);
    if (reserves !== undefined && person !== undefined) {
      const event: AnyEvent = { type: 'PersonReserved', student: reserves.student } as AnyEvent;
      add(documents, person, { id: eventIdOf(commandId, decision.events.length), event, commandId });
    }
  });
  return new Map([...documents, ...students]);
};

const write = async (storage: Storage, decisions: readonly Decision[], loaded: LoadedStreams, options: ImportOptions) => {
  const importId = newActId();
  const reserved = decisions.flatMap(({ reserves }) => (reserves === undefined ? [] : [reserves.iin]));
  const owners = new Set(decisions.flatMap(({ events }) => events.flatMap(ownersIn)));
  const keys = await storage.keyring.ensure([...owners]);
  const persons = await personStreams(storage.keyring, reserved);
  const streams = appendsOf(decisions, loaded, persons, importId);
  const appends = [...streams].map(([stream, entries]): Append => {
    const revision = loaded.get(stream)?.revision;
    const events = entries.map(({ commandId, ...entry }): NewEvent => enveloped(keys, { actor: options.actor, commandId, importId })(entry));
    return { stream, expected: revision ?? 'no-stream', events };
  });
  if (!storage.events.atomicBatches) throw new StoreFault('unavailable', 'import', 'This store cannot take an import in all or nothing.');
  const written = await storage.events.appendAll(appends);
  return isLeft(written) ? undefined : appends.reduce((sum, append) => sum + append.events.length, 0);
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
export const importFolder = async (storage: Storage, files: ReadonlyMap<string, Uint8Array>, options: ImportOptions): Promise<ImportOutcome> => {
  const folder = readFolder(files);
  if (options.dryRun !== true && (await storage.events.head()) !== undefined) await finishPostings(storage);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { loaded, context } = await loadRecorded(storage, folder);
    const { problems, warnings, rows, decisions } = planImport(folder, context, options.onProgress);
    const outcome = { rows, problems, warnings };
    if (problems.length > 0) return { events: 0, ...outcome };
    if (options.dryRun === true || decisions.length === 0) return { events: countOf(decisions), ...outcome };
    const events = await write(storage, decisions, loaded, options);
    if (events !== undefined) return { events, ...outcome };
  }
  throw new StoreFault('locked', 'the store', 'Others kept writing while the folder was being taken in; try again.');
};
