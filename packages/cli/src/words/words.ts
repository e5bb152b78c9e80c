import type { NoAnswerProblem } from '@tirkeu/application';
import type { CommandName, OptionName, UsageProblem } from '../arguments/index.ts';

/** What a store, a keyring or a file can do wrong, as the command line names it. */
export const faultKinds = [
  'missing',
  'locked',
  'read-only',
  'corrupt',
  'not-a-store',
  'newer-version',
  'full',
  'broken-event',
  'duplicate-event-id',
  'other-keys',
  'unavailable',
  'denied',
  'cannot-listen',
  'outcome-unknown',
  'missing-key',
  'broken-seal',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Everything that the command line itself says, in one language. A language that lacks a sentence does not compile. */
export type Words = {
  readonly help: {
    readonly title: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly common: string;
    readonly more: (invocation: string) => string;
    readonly exits: string;
  };
  readonly commands: Readonly<Record<CommandName, { readonly summary: string; readonly details: readonly string[] }>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly usageProblem: (problem: UsageProblem) => string;
  /** What happened, and what helps where the fault itself does not say. */
  readonly faults: Readonly<Record<FaultKind, { readonly what: string; readonly help: string }>>;
  readonly defect: { readonly title: string; readonly report: string };
  readonly progress: {
    readonly perSecond: (rate: string) => string;
    readonly left: (time: string) => string;
    readonly checking: string;
    readonly loadingSample: string;
    readonly table: (name: string) => string;
    readonly events: string;
    readonly copying: string;
    readonly comparing: string;
  };
  readonly import: {
    readonly recorded: (events: string) => string;
    readonly wouldRecord: (events: string) => string;
    readonly alreadySo: string;
    readonly problems: (count: string) => string;
    readonly nothingRecorded: string;
    readonly warning: string;
    readonly file: string;
    readonly newRows: string;
    readonly sameRows: string;
  };
  readonly results: {
    readonly written: (place: string) => string;
    readonly asOf: (day: string) => string;
    readonly incomplete: string;
    readonly table: string;
    readonly rows: string;
  };
  readonly transcript: {
    readonly title: string;
    readonly student: string;
    readonly programme: string;
    readonly group: string;
    readonly status: string;
    readonly discipline: string;
    readonly credits: string;
    readonly percent: string;
    readonly letter: string;
    readonly points: string;
    readonly attempt: string;
    readonly recognised: string;
    readonly gpa: string;
    readonly cumulative: string;
    readonly year: string;
    readonly attestation: string;
    readonly thesis: string;
    readonly honours: string;
    readonly nothing: string;
    readonly statuses: Readonly<Record<string, string>>;
    readonly attempts: Readonly<Record<string, string>>;
    readonly attestations: Readonly<Record<string, string>>;
  };
  readonly explain: { readonly none: string; readonly value: string; readonly from: string };
  readonly history: { readonly nothing: string; readonly effective: (day: string) => string };
  readonly do: {
    readonly recorded: (events: string) => string;
    readonly wouldRecord: (events: string) => string;
    readonly alreadySo: string;
    readonly refused: string;
    readonly refusedFor: (refusal: string, facts: string) => string;
    readonly waiting: string;
    readonly refusals: string;
  };
  readonly ask: {
    readonly noAnswer: Readonly<Record<NoAnswerProblem, (given: string) => string>>;
    readonly parameters: string;
    readonly rows: (shown: string, total: string) => string;
    readonly next: (cursor: string) => string;
  };
  readonly noSuch: Readonly<Record<'student' | 'discipline', (given: string) => string>>;
  readonly findings: { readonly none: string; readonly count: (count: string) => string };
  readonly status: {
    readonly events: string;
    readonly position: string;
    readonly model: string;
    readonly lag: string;
    readonly pending: string;
  };
  readonly rebuild: {
    readonly model: string;
    readonly events: string;
    readonly seconds: string;
    readonly same: string;
    readonly differs: string;
    readonly parked: (reason: string, revision: string) => string;
  };
  readonly copy: { readonly copied: (events: string) => string; readonly differs: string };
  readonly export: {
    readonly written: (place: string) => string;
    readonly emptied: (file: string, rows: string) => string;
    readonly leftOut: (file: string, rows: string) => string;
    readonly restated: (file: string, rows: string) => string;
  };
  readonly serve: {
    readonly token: (role: string, name: string, until: string) => string;
    readonly open: string;
    /** How a browser is let in. */
    readonly signIn: string;
    readonly requests: string;
    readonly stop: string;
    readonly tries: Readonly<Record<'transcript' | 'table' | 'command', string>>;
  };
  readonly template: { readonly written: (place: string) => string };
  readonly demo: {
    readonly loaded: (events: string, seconds: string) => string;
    readonly found: string;
    readonly holds: string;
    readonly students: string;
    readonly byStatus: Readonly<Record<string, string>>;
    readonly marks: string;
    readonly years: string;
    readonly graduates: string;
    readonly events: string;
    readonly tryNext: string;
    readonly tries: Readonly<Record<'transcript' | 'history' | 'explain' | 'results' | 'status' | 'help', string>>;
  };
};
