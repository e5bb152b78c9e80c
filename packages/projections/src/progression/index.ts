export * from './debts.ts';
export * from './gpa.ts';
export * from './promotion.ts';
export * from './rating.ts';
