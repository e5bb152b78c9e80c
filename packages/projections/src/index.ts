export { explain, type Question, questionForms, questionFrom } from './explain/index.ts';
export type { GpaExplanation } from './progression/index.ts';
export type { AsOf, EventInStream, Explanation, Input, Open, Register, Row, Step, Table, TableName, TableView } from './register/index.ts';
export { registerFrom } from './register/index.ts';
export { tables } from './tables.ts';
