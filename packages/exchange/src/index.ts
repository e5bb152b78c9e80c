export type { Decision, Recorded } from './desk/index.ts';
export { type ExportedFolder, exportedFolds, exportFolder, type RecordedState, type RecordedStates } from './exporting/index.ts';
export type * from './flaws/index.ts';
export { type Folder, type Problem, type ProblemCode, problemCodes } from './folder/index.ts';
export { iinsNeeded } from './students/index.ts';
export { type ImportPlan, planImport, readFolder, streamsNeeded, template } from './plan/index.ts';
export { toCsv } from './tables/index.ts';
