import {
  canonicalJson,
  compareCodePoints,
  type Confirmed,
  type Decided,
  type Personal,
  type Run,
  type RunForm,
  type RunRow,
  type SummaryRow,
} from '@tirkeu/domain';
import type { SummaryOfPeriod } from './summarised.ts';

/** What is decided of one student, and what the records say. */
export type RunStudent<V> = {
  readonly student: string;
  /** What is drafted, or was confirmed; null where the student is not listed. */
  readonly decided: V | null;
  /** What the records say today of the day that decides. */
  readonly computed: V | null;
  /** What they said when it was confirmed. */
  readonly computedThen: V | null;
  /** Why it was decided otherwise; null where it was not, or where the student was erased. */
  readonly ground: Personal<string> | null;
  /** Of a draft: that a ground is needed. Of what was confirmed: that the records say otherwise today than they did then. */
  readonly differs: boolean;
};

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

const byStudent = <R extends RunRow>(rows: readonly R[]): ReadonlyMap<string, R> => new Map(rows.map((row) => [row.student, row]));

/** A run beside what the records say today. */
export const runView = <R extends RunRow, V>(
  columns: RunColumns<R, V>,
  run: Run<Decided<R>, Confirmed<R, V>>,
  { day, rows }: SummaryOfPeriod,
): RunView<V> => {
  const computed = byStudent(rows.map((row: SummaryRow) => columns.rowOf(row)));
  const said = (row: R | undefined): V | null => (row === undefined ? null : columns.valueOf(row));
  const at = run.stage === 'Open' ? undefined : run.stage === 'Drafted' ? run.draft : run.decision;
  const decided = byStudent(at?.rows ?? []);
  const deviations = new Map((run.stage === 'Confirmed' ? (run.decision.deviations ?? []) : []).map((one) => [one.student as string, one]));
  const isSame = (a: R | undefined, b: R | undefined): boolean => (a === undefined || b === undefined ? a === b : columns.isSame(a, b));
  const of = (student: string): RunStudent<V> => {
    const [mine, now] = [decided.get(student), computed.get(student)];
    const known = { student, decided: said(mine), computed: said(now), ground: null };
    if (run.stage !== 'Confirmed') return { ...known, computedThen: null, differs: run.stage === 'Drafted' && !isSame(mine, now) };
    const deviation = deviations.get(student);
    if (deviation === undefined) return { ...known, computedThen: said(mine), differs: !isSame(mine, now) };
    const then = deviation.computed ?? null;
    return { ...known, computedThen: then, ground: deviation.ground, differs: canonicalJson(then) !== canonicalJson(said(now)) };
  };
  return {
    stage: run.stage === 'Open' ? 'open' : run.stage === 'Drafted' ? 'drafted' : 'confirmed',
    decidedOn: at?.decidedOn ?? null,
    decidedFrom: at?.position ?? null,
    day: day ?? null,
    students: [...new Set([...decided.keys(), ...computed.keys(), ...deviations.keys()])].toSorted(compareCodePoints).map(of),
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

/** What a confirmed decision says of one student, as words that come after its date; undefined where it says nothing. */
export const decidedOf = <R extends RunRow, V>(
  columns: Pick<RunColumns<R, V>, 'valueOf'>,
  decision: Confirmed<R, V>,
  student: string,
): { readonly value: string; readonly text: string; readonly ground: Personal<string> | undefined } | undefined => {
  const row = decision.rows.find((candidate) => candidate.student === student);
  const deviation = decision.deviations?.find((candidate) => candidate.student === student);
  if (row === undefined && deviation === undefined) return undefined;
  const value = inWords(row === undefined ? undefined : columns.valueOf(row));
  const text = deviation === undefined ? value : `${value}, where the records said ${inWords(deviation.computed)}`;
  return { value, text, ground: deviation?.ground };
};
