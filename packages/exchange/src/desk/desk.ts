import type { AnyEvent, AnyRef, CalendarDate, Command, Context, Iin, Ref, Refusal, StreamName, StudentNumber } from '@tirkeu/domain';
import type { FileDefinition, Folder, Reference, Row, Sheet } from '../folder/index.ts';
import { sheetOf } from '../folder/index.ts';
import { type Findings, findingsOf } from './findings.ts';
import { overlay, type Recorded } from './overlay.ts';
import type { Telling, Told } from './telling.ts';

/** What one command of the import records. */
export type Decision = {
  readonly command: string;
  readonly stream: StreamName;
  readonly events: readonly AnyEvent[];
  readonly reserves?: { readonly iin: Iin; readonly student: StudentNumber };
};

/** Which rows a refusal speaks of, and which refusals are no problem because they rest on something spoiled. */
export type Attribution<R> = {
  readonly rowOf: (refusal: R) => Row | undefined;
  readonly restsOnSpoiled?: (refusal: R) => boolean;
};

/** The desk on which a folder is planned: what is known, what was found, what would be recorded. */
export type Desk = {
  readonly folder: Folder;
  readonly findings: Findings;
  /** States of what is recorded already. */
  readonly recorded: Recorded;
  /** States of what is recorded and of what the plan lays over it. */
  readonly context: Context;
  readonly isFirstImport: boolean;
  readonly sheet: (definition: FileDefinition) => Sheet;
  /** Whether rows of a file may be missing that should be there: it cannot be read, or is absent though it is needed. */
  readonly isBroken: (file: string) => boolean;
  /** Whether the thing that a reference names is recorded, stands in the folder, or may stand where the folder cannot be read. */
  readonly isNamed: (reference: Reference, key: string) => boolean;
  /** Asks a command whether it would be refused, and reports each refusal as a problem of its row. True if nothing stands against it. */
  readonly ask: <C, S, E extends AnyEvent, R extends Refusal>(
    told: { readonly command: Command<C, S, E, R>; readonly telling: Telling<R> },
    input: C,
    attribution: Attribution<R>,
  ) => boolean;
  /** Lays what a command records over what is recorded. */
  readonly carryOut: <C, S, E extends AnyEvent, R extends Refusal>(command: Command<C, S, E, R>, input: C) => readonly E[];
  /** Lays events over a stream that no command would record: a stand-in for what cannot be read, so that the rest can be checked. */
  readonly standIn: <S>(ref: Ref<S>, events: readonly AnyEvent[]) => void;
  readonly count: (row: Pick<Row, 'file'>, as: 'new' | 'same') => void;
  /** Policies that cannot be read may be in force on any day. */
  readonly doubtEveryPolicy: () => void;
  readonly isEveryPolicyInDoubt: () => boolean;
  readonly decisions: () => readonly Decision[];
  readonly counts: () => Readonly<Record<string, { readonly new: number; readonly same: number }>>;
  /** A refusal that was reported nowhere, or undefined. */
  readonly unreported: () => string | undefined;
};

/** A file that must be in a first import. */
export const policyFile = 'policy.json';

const restsOnFault = (faults: ReadonlySet<string>, restsOn: Told<never>['restsOn']): boolean =>
  faults.size > 0 && (faults.has('') || restsOn === 'the whole row' || restsOn.some((column) => faults.has(column)));

/** Opens the desk. `firstPolicyOn` is the day of the first recorded policy, undefined in a first import. */
export const openDesk = (
  folder: Folder,
  recorded: Recorded,
  firstPolicyOn: CalendarDate | undefined,
  onProgress: (rows: number) => void,
): Desk => {
  const findings = findingsOf(folder);
  const laid = overlay(recorded);
  const { context } = laid;
  const decisions: Decision[] = [];
  const counts = new Map<string, { new: number; same: number }>();
  const isFirstImport = firstPolicyOn === undefined;
  let everyPolicyInDoubt = false;
  let unreported: string | undefined;

  const sheet = (definition: FileDefinition): Sheet => sheetOf(folder, definition);
  const isBroken = (file: string): boolean => {
    const found = folder.sheets.get(file);
    if (found === undefined) return false;
    return found.state === 'absent' ? isFirstImport && found.definition.required : found.state !== 'read';
  };

  return {
    folder,
    findings,
    recorded,
    context,
    isFirstImport,
    sheet,
    isBroken,
    isNamed: (reference, key) =>
      folder.sheets.get(reference.file)?.byKey.has(key) === true ||
      folder.sheets.get(reference.file)?.hasUnreadKeys === true ||
      isBroken(reference.file) ||
      reference.holds(recorded.look(reference.stream(key) as unknown as Ref<unknown>)),
    ask: ({ command, telling }, input, { rowOf, restsOnSpoiled }) => {
      const refusals = command.check(context)(input)(context.look(command.stream(input)));
      for (const refusal of refusals) {
        unreported ??= `${command.name}: ${refusal.refusal}`;
        const told = (telling as Readonly<Record<string, Telling<Refusal>[string]>>)[refusal.refusal];
        if (told === undefined || 'onlyByHand' in told) throw new Error(`defect: no telling of ${refusal.refusal} in an import`);
        if ('onRows' in told) continue;
        const row = rowOf(refusal);
        if (row === undefined || restsOnFault(findings.faultsOf(row), told.restsOn) || restsOnSpoiled?.(refusal) === true) continue;
        const column = typeof told.column === 'string' ? told.column : told.column(refusal);
        findings.report(row, column, told.code, told.flaw(refusal));
      }
      return refusals.length === 0;
    },
    carryOut: (command, input) => {
      const ref = command.stream(input);
      const events = command.record(context)(input)(context.look(ref));
      if (events.length === 0) return events;
      laid.append(ref.stream, events);
      const reserves = command.reserves?.(input);
      if (reserves !== undefined) laid.reserve(reserves.iin, reserves.student);
      decisions.push({ command: command.name, stream: ref.stream, events, ...(reserves === undefined ? {} : { reserves }) });
      return events;
    },
    standIn: (ref, events) => {
      laid.append((ref as unknown as AnyRef).stream, events);
    },
    count: ({ file }, as) => {
      const known = counts.get(file) ?? { new: 0, same: 0 };
      known[as] += 1;
      counts.set(file, known);
      onProgress(1);
    },
    doubtEveryPolicy: () => {
      everyPolicyInDoubt = true;
    },
    isEveryPolicyInDoubt: () => everyPolicyInDoubt,
    decisions: () => decisions,
    counts: () => Object.fromEntries(counts),
    unreported: () => unreported,
  };
};
