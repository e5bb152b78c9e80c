export * from './debts.ts';
export * from './gpa.ts';
export * from './promotion.ts';
export * from './rating.ts';
export * from './explain-gpa.ts';
export * from './explain-promotion.ts';
export * from './explain-rating.ts';
export * from './findings.ts';
