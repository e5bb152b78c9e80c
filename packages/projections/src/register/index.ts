export * from './ledger.ts';
export * from './register.ts';
export * from './register-from.ts';
export * from './table.ts';
export * from './deciding-days.ts';
export * from './explanation.ts';
export * from './explain-day.ts';
