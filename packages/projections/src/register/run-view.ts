import { comparingRun, type Confirmed, type Decided, type Personal, type Run, type RunForm, type RunRow } from '@tirkeu/domain';
import { type BesideRecords, besideRecords } from './beside-records.ts';
import type { SummaryOfPeriod } from './summarised.ts';

/** What is decided of one student, and what the records say; a ground is sealed. */
export type RunStudent<V> = { readonly student: string } & BesideRecords<V, Personal<string>>;

/** A run, student by student. */
export type RunView<V> = {
  readonly stage: 'open' | 'drafted' | 'confirmed';
  readonly decidedOn: string | null;
  /** Where the log stood when it was drafted, or confirmed. */
  readonly decidedFrom: string | null;
  /** The day that decides, if it has come. */
  readonly day: string | null;
  readonly students: readonly RunStudent<V>[];
};

/** How the rows of a run are read, said and compared. */
export type RunColumns<R extends RunRow, V> = Pick<RunForm<never, R, V, never, never>, 'rowOf' | 'valueOf' | 'isSame'>;

/** A run beside what the records say today. */
export const runView = <R extends RunRow, V>(
  columns: RunColumns<R, V>,
  run: Run<Decided<R>, Confirmed<R, V>>,
  { day, rows }: SummaryOfPeriod,
): RunView<V> => {
  const at = run.stage === 'Open' ? undefined : run.stage === 'Drafted' ? run.draft : run.decision;
  const deviations = run.stage === 'Confirmed' ? (run.decision.deviations ?? []) : [];
  const beside = besideRecords(
    { ...comparingRun(columns), valueOf: columns.valueOf },
    run.stage === 'Open' ? 'open' : run.stage === 'Drafted' ? 'drafted' : 'settled',
    at?.rows ?? [],
    rows.map(columns.rowOf),
    new Map(deviations.map((deviation) => [deviation.student, deviation])),
  );
  return {
    stage: run.stage === 'Open' ? 'open' : run.stage === 'Drafted' ? 'drafted' : 'confirmed',
    decidedOn: at?.decidedOn ?? null,
    decidedFrom: at?.position ?? null,
    day: day ?? null,
    students: beside.map(([student, row]) => ({ student, ...row })),
  };
};

/** A value of a run in words: a category as it is, of several particulars each with its name. */
export const inWords = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return 'none';
  return Object.entries(value)
    .map(([name, said]) => `${name} ${String(said as string | number)}`)
    .join(', ');
};

/** What a confirmed decision says of one student and, where it deviates, what the records said. */
type DecidedOfOne<V> = {
  readonly decided: V | null;
  readonly deviation: { readonly computed: V | null } | null;
  readonly ground: Personal<string> | undefined;
};

/** What a confirmed decision says of one student; undefined where it says nothing. */
export const decidedOf = <R extends RunRow, V>(
  columns: Pick<RunColumns<R, V>, 'valueOf'>,
  decision: Confirmed<R, V>,
  student: string,
): DecidedOfOne<V> | undefined => {
  const row = decision.rows.find((candidate) => candidate.student === student);
  const deviation = decision.deviations?.find((candidate) => candidate.student === student);
  if (row === undefined && deviation === undefined) return undefined;
  return {
    decided: row === undefined ? null : columns.valueOf(row),
    deviation: deviation === undefined ? null : { computed: deviation.computed ?? null },
    ground: deviation?.ground,
  };
};
