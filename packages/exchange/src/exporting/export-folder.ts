import { type AnyFold, type AnyRef, compareCodePoints, isSealed } from '@tirkeu/domain';
import { type Policies, policiesFold } from '@tirkeu/domain/policy';
import { type ExportTable, type LookAtRecorded, policyFile, type RecordedRow, textOfCell } from '../desk/index.ts';
import { importRooms } from '../plan/index.ts';
import { policyDocument } from '../policy/index.ts';
import { toCsv } from '../tables/index.ts';

/** The state of one stream, with its natural key. Personal values are in the open, or sealed where the person was erased. */
export type RecordedState = { readonly key: string; readonly state: unknown };

/** What is recorded, by the fold that it is seen through. */
export type RecordedStates = ReadonlyMap<AnyFold, readonly RecordedState[]>;

/** An exchange folder made from what is recorded. */
export type ExportedFolder = {
  /** File name → text. */
  readonly files: ReadonlyMap<string, string>;
  /** How many rows each file has; of `policy.json` its policies. */
  readonly rows: Readonly<Record<string, number>>;
  /** By file, rows with personal columns that are empty because the person was erased. */
  readonly emptied: Readonly<Record<string, number>>;
  /**
   * By file, what is recorded and cannot be said in the exchange format: statements that were only prepared or were voided, appeals that
   * were not heard, were against a voided statement, or were overtaken by a rectification.
   */
  readonly leftOut: Readonly<Record<string, number>>;
  /** By file, rows that say what a later correction made of them: marks that were rectified. */
  readonly restated: Readonly<Record<string, number>>;
};

const exportTables: readonly ExportTable[] = importRooms.flatMap((room) =>
  room.files.map((definition) => {
    const table = room.tables.find((candidate) => candidate.definition.file === definition.file);
    if (table === undefined) throw new Error(`defect: ${definition.file} does not come back from what is recorded`);
    return table;
  }),
);

/** The folds through which everything is seen that an exchange folder says. */
export const exportedFolds: readonly AnyFold[] = [...new Set([policiesFold, ...exportTables.map(({ fold }) => fold)])];

const compareTexts = (a: readonly string[], b: readonly string[]): number => {
  const place = a.findIndex((text, i) => text !== b[i]);
  return place === -1 ? 0 : compareCodePoints(a[place] ?? '', b[place] ?? '');
};

/** Rows in the order of their keys, each as the texts of its cells. */
const sortedTexts = ({ definition }: ExportTable, rows: readonly RecordedRow[]): readonly (readonly string[])[] => {
  const columns = Object.keys(definition.columns);
  return rows
    .map((row) => ({
      key: definition.key.map((column) => textOfCell(row[column])),
      fields: columns.map((column) => textOfCell(row[column])),
    }))
    .toSorted((a, b) => compareTexts(a.key, b.key))
    .map(({ fields }) => fields);
};

/** States by stream, each looked up once that it is asked for. */
const lookAt = (states: RecordedStates): LookAtRecorded => {
  const known = new Map<AnyFold, ReadonlyMap<string, unknown>>();
  const byKey = (fold: AnyFold): ReadonlyMap<string, unknown> => {
    const there = known.get(fold) ?? new Map((states.get(fold) ?? []).map(({ key, state }) => [key, state]));
    known.set(fold, there);
    return there;
  };
  return (ref) => {
    const { fold, key } = ref as unknown as AnyRef;
    const of = byKey(fold);
    return (of.has(key) ? of.get(key) : fold.initial) as never;
  };
};

/** The counts that are not 0. */
const counted = (counts: readonly (readonly [string, number])[]): Readonly<Record<string, number>> =>
  Object.fromEntries(counts.filter(([, count]) => count > 0));

/**
 * The exchange folder that says what is recorded: every file, its rows sorted by key. Imported elsewhere it gives the same tables, and
 * exported from there the same folder. Columns of an erased person come out empty: an import elsewhere reports those that are needed
 * as `missing-value`, until somebody fills them in. Official acts (decisions, documents issued) are no part of the exchange format.
 */
export const exportFolder = (states: RecordedStates): ExportedFolder => {
  const [{ state: policies } = { state: policiesFold.initial }] = states.get(policiesFold) ?? [];
  const look = lookAt(states);
  const sheets = exportTables.map((table) => {
    const recorded = states.get(table.fold) ?? [];
    const rows = recorded.flatMap(({ key, state }) => table.rowsOf(state, key, look));
    return {
      file: table.definition.file,
      text: toCsv({ columns: Object.keys(table.definition.columns), rows: sortedTexts(table, rows) }),
      rows: rows.length,
      emptied: rows.filter((row) => Object.values(row).some((cell) => typeof cell === 'object' && isSealed(cell))).length,
      leftOut: recorded.reduce((sum, { state }) => sum + table.leftOut(state, look), 0),
      restated: recorded.reduce((sum, { state }) => sum + table.restated(state, look), 0),
    };
  });
  return {
    files: new Map([[policyFile, policyDocument(policies as Policies)], ...sheets.map(({ file, text }) => [file, text] as const)]),
    rows: Object.fromEntries([
      [policyFile, (policies as Policies).adopted.length],
      ...sheets.map(({ file, rows }) => [file, rows] as const),
    ]),
    emptied: counted(sheets.map(({ file, emptied }) => [file, emptied])),
    leftOut: counted(sheets.map(({ file, leftOut }) => [file, leftOut])),
    restated: counted(sheets.map(({ file, restated }) => [file, restated])),
  };
};
