export * from './student-record.ts';
