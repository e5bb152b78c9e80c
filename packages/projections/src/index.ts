export { calendarOf, type CalendarOfStudent, type LastDay } from './calendar/index.ts';
export {
  type GroupRoll,
  groupRoll,
  type RollQuestion,
  type StatementLine,
  statementLine,
  statementSheet,
  type StatementStage,
  statementStages,
} from './assessment/index.ts';
export {
  issuedDiplomas,
  issuedDiplomasColumns,
  issuedTranscripts,
  issuedTranscriptsColumns,
  type Names,
  type Transcript,
  transcript,
  type TranscriptGpa,
  type TranscriptLine,
} from './documents/index.ts';
export { explain, type Question, questionForms, questionFrom } from './explain/index.ts';
export { findings } from './findings/index.ts';
export { history } from './history/index.ts';
export {
  type DraftView,
  draftRows,
  draftsColumns,
  draftView,
  type KnownDraft,
  numberOfDraft,
  type RegisteredOrder,
  registeredOrder,
} from './orders/index.ts';
export { previewOrder, type StandingView, type StudentPreview } from './preview/index.ts';
export { type GpaExplanation, nextYearBegins, type OrderToDraft, promotionOrders, promotions, ratings } from './progression/index.ts';
export { decodeRecord, encodeRecord, encodeRecordFrom, type TextOf } from './record/index.ts';
export type {
  AsOf,
  Decisions,
  Change,
  EventInStream,
  Explanation,
  Finding,
  Found,
  HistoryEntry,
  Input,
  Open,
  Register,
  Row,
  RunDesk,
  RunStudent,
  RunView,
  Step,
  Table,
  TableName,
  TableView,
  ToldEntry,
  ToldExplanation,
  ToldFinding,
} from './register/index.ts';
export { type NumberRegisters, numberRows, numbersColumns, registerRows, registersColumns } from './registers/index.ts';
export { decisionsFrom, registerFrom, tellEntry, tellExplanation, tellFinding } from './register/index.ts';
export { type Form34View, sentForm34 } from './reporting/index.ts';
export { awards } from './scholarship/index.ts';
export { summaryIn } from './summary.ts';
export { tables } from './tables.ts';
