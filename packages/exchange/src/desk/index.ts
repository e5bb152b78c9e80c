export * from './check-references.ts';
export * from './desk.ts';
export * from './export-table.ts';
export * from './findings.ts';
export * from './import-room.ts';
export * from './overlay.ts';
export * from './present.ts';
export * from './telling.ts';
