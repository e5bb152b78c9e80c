export { disciplineOf } from './discipline-of.ts';
export * from './grades.ts';
export * from './explain-grade.ts';
export { voidingSteps } from './explain-corrections.ts';
export * from './history.ts';
export * from './findings.ts';
export * from './group-roll.ts';
export * from './statement-sheet.ts';
