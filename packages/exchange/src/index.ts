export type { Decision, Recorded } from './desk/index.ts';
export type { Folder, Problem, ProblemCode } from './folder/index.ts';
export { type ImportPlan, planImport, readFolder, streamsNeeded } from './plan/index.ts';
export { type Table, toCsv } from './tables/index.ts';
