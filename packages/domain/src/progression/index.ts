export * from './academic-rating.ts';
export * from './attempt-result.ts';
export * from './course-to-course.ts';
export * from './debts.ts';
export * from './gpa.ts';
export * from './last-results.ts';
export * from './results-on.ts';
