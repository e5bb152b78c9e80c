export type { Decision, Recorded } from './desk/index.ts';
export { type ExportedFolder, exportedFolds, exportFolder, type RecordedState, type RecordedStates } from './exporting/index.ts';
export type * from './flaws/index.ts';
export { type Folder, type Problem, type ProblemCode, problemCodes } from './folder/index.ts';
export { iinsNeeded } from './students/index.ts';
export {
  type ColumnName,
  type FileName,
  type Filled,
  type ImportPlan,
  planImport,
  readFolder,
  streamsNeeded,
  type Template,
  type TemplateColumn,
  type TemplateFile,
  template,
} from './plan/index.ts';
export { toCsv } from './tables/index.ts';
