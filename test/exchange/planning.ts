import { type ImportPlan, planImport, readFolder } from '@tirkeu/exchange';
import { baseDraft, type Cells, type Draft, filesOf } from './base-folder.ts';
import { type Register, registerOf } from './recorded.ts';

/** A change of a draft. */
export type Change = (draft: Draft) => void;

/** Puts a value into a cell; lines are counted as in the file, the header is 1. */
export const cell =
  (file: string, line: number, column: string, value: string): Change =>
  (draft) => {
    const row = draft.rows[file]?.[line - 2];
    if (row === undefined) throw new Error(`no line ${line} in ${file}`);
    row[column] = value;
  };

/** Adds rows at the end of a file. */
export const add =
  (file: string, ...rows: readonly Cells[]): Change =>
  (draft) => {
    draft.rows[file]?.push(...rows);
  };

/** Takes a line away. */
export const drop =
  (file: string, line: number): Change =>
  (draft) => {
    draft.rows[file]?.splice(line - 2, 1);
  };

/** Repeats a line at the end of its file, with other values. */
export const repeat =
  (file: string, line: number, other: Cells = {}): Change =>
  (draft) => {
    draft.rows[file]?.push({ ...draft.rows[file]?.[line - 2], ...other });
  };

/** Takes a file away. */
export const without =
  (file: string): Change =>
  (draft) => {
    if (file === 'policy.json') draft.policy = undefined;
    else delete draft.rows[file];
  };

/** A draft of the base folder with changes. */
export const draftWith = (...changes: readonly Change[]): Draft => {
  const draft = baseDraft();
  for (const change of changes) change(draft);
  return draft;
};

export const nothing: Register = registerOf([]);

/** Plans the import of files into a register. */
export const plan = (files: ReadonlyMap<string, Uint8Array>, register: Register = nothing): ImportPlan =>
  planImport(readFolder(files), register.recorded);

/** A register that holds the base folder, changed. */
export const registerWith = (...changes: readonly Change[]): Register => {
  const planned = plan(filesOf(draftWith(...changes)));
  if (planned.problems.length > 0) throw new Error(JSON.stringify(planned.problems));
  return registerOf(planned.decisions);
};

/** Problems as tests write them: `file:line:column code`. */
export const written = (planned: ImportPlan): readonly string[] =>
  planned.problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
