import { policies } from '@tirkeu/domain/policy';
import { checkReferences, type Decision, type Desk, openDesk, policyFile, type Recorded } from '../desk/index.ts';
import type { Folder, Problem } from '../folder/index.ts';
import { importRooms } from './import-rooms.ts';

/** What importing a folder would do, or everything that stands against it. */
export type ImportPlan = {
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** By file: rows that lead to an event, and rows that are recorded already with the same content. */
  readonly rows: Readonly<Record<string, { readonly new: number; readonly same: number }>>;
  /** The documents' events in the order in which they are to be recorded; none when there are problems. */
  readonly decisions: readonly Decision[];
};

const reportMissingFiles = (desk: Desk): void => {
  if (!desk.isFirstImport) return;
  const missing = [...desk.folder.sheets.values()]
    .filter(({ state, definition }) => state === 'absent' && definition.required)
    .map(({ definition }) => definition.file);
  for (const file of desk.folder.policy.state === 'absent' ? [...missing, policyFile] : missing)
    desk.findings.reportAt({ file, line: 1, column: '', code: 'missing-file', flaw: { kind: 'file-needed' } });
};

const rowsIn = (folder: Folder): number => [...folder.sheets.values()].reduce((total, { rows }) => total + rows.length, 0);

/** The counts of all files that are there; with problems nothing is new, for nothing is recorded. */
const countsOf = (desk: Desk, isRefused: boolean): ImportPlan['rows'] => {
  const counts = desk.counts();
  const present = [...desk.folder.sheets.values()].filter(({ state }) => state !== 'absent').map(({ definition }) => definition.file);
  const files = desk.folder.policy.state === 'absent' ? present : [policyFile, ...present];
  return Object.fromEntries(
    files.map((file) => {
      const { new: added, same } = counts[file] ?? { new: 0, same: 0 };
      return [file, { new: isRefused ? 0 : added, same }];
    }),
  );
};

/**
 * Plans the import of a folder over what is recorded: the commands of the domain are asked and carried out over a memory overlay, in the
 * order of the office's own work. Every problem of the whole folder is found in one run; a row that only refers to something spoiled is
 * not reported for that. Pure: planning again gives the same plan.
 */
export const planImport = (folder: Folder, recorded: Recorded, onProgress?: (done: number, total: number) => void): ImportPlan => {
  const total = rowsIn(folder);
  let done = 0;
  const [first] = recorded.look(policies).adopted;
  const desk = openDesk(folder, recorded, first?.inForceFrom, (rows) => {
    done += rows;
    onProgress?.(Math.min(done, total), total);
  });
  reportMissingFiles(desk);
  for (const sheet of folder.sheets.values()) checkReferences(desk, sheet);
  for (const room of importRooms) room.checkRows(desk);
  for (const room of importRooms) room.carryOut(desk);

  const problems = desk.findings.problems();
  const isRefused = problems.length > 0;
  const unreported = desk.unreported();
  if (!isRefused && unreported !== undefined) throw new Error(`defect: refused and not reported: ${unreported}`);
  if (done < total) onProgress?.(total, total);
  return { problems, warnings: desk.findings.warnings(), rows: countsOf(desk, isRefused), decisions: isRefused ? [] : desk.decisions() };
};
