export type { AsOf, EventInStream, Open, Register, Row, Table, TableName, TableView } from './register/index.ts';
export { registerFrom } from './register/index.ts';
export { tables } from './tables.ts';
