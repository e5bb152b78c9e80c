export * from './apply-page.ts';
export * from './catch-up.ts';
export * from './finish-postings.ts';
export * from './follow.ts';
export * from './office-model.ts';
export * from './rebuild-student.ts';
export * from './rebuild.ts';
