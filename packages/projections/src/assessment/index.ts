export * from './grades.ts';
export * from './explain-grade.ts';
