import type {
  AcademicYear,
  Act,
  Confirmed,
  Decided,
  Oddity,
  Reason,
  Run,
  RunAct,
  RunOddity,
  RunReason,
  RunRow,
  Term,
} from '@tirkeu/domain';
import { input, type Step, step } from './explanation.ts';
import type { Finder, Found } from './finding.ts';
import { dayOf } from './ledger.ts';
import type { AsOf, Register } from './register.ts';
import { decidedOf, inWords, type RunColumns, runView, type RunView } from './run-view.ts';
import { type Summarised, summaryBy } from './summarised.ts';
import type { HistoryEntry, HistoryOf } from './timeline.ts';

/** What can be told of one kind of run. */
export type RunDesk<V> = {
  /** A run beside what the records say, student by student. */
  readonly view: (register: Register, period: Term | AcademicYear) => RunView<V>;
  readonly history: HistoryOf;
  readonly finder: Finder;
  /** What was decided about a student, as the last step of an explanation; none before the day of the decision. */
  readonly steps: (register: Register, period: Term | AcademicYear, student: string, asOf: AsOf) => readonly Step[];
};

/** A run of which nothing is recorded yet. */
const open = { stage: 'Open' } as const;

/** Tells of one kind of run; `kind` names it in histories. */
export const runDesk = <R extends RunRow, V>(desk: {
  readonly kind: string;
  /** What is told of it in a history. */
  readonly act: (particulars: Omit<RunAct<string, V>, 'act'>) => Act;
  /** What it is called when the records say otherwise today than when it was confirmed. */
  readonly oddity: (particulars: Omit<RunOddity<string, V>, 'kind'>) => Oddity;
  /** What is told of it in an explanation. */
  readonly reason: (particulars: Omit<RunReason<string, V>, 'why'>) => Reason;
  /** The rule of EXCHANGE by which it is computed. */
  readonly rule: number;
  readonly columns: RunColumns<R, V>;
  readonly summarised: Summarised;
  readonly runsIn: (register: Register) => ReadonlyMap<string, Run<Decided<R>, Confirmed<R, V>>>;
}): RunDesk<V> => {
  const { kind, act, oddity, reason, rule, columns, summarised, runsIn } = desk;

  const view = (register: Register, period: Term | AcademicYear): RunView<V> => {
    const run = runsIn(register).get(period) ?? open;
    const asOf = run.stage === 'Open' ? undefined : run.stage === 'Drafted' ? run.draft.decidedOn : run.decision.decidedOn;
    return runView(columns, run, summaryBy(register, summarised, period, asOf));
  };

  const confirmedIn = (register: Register) =>
    [...runsIn(register)].flatMap(([period, run]) =>
      run.stage === 'Confirmed' ? [{ period: period as Term | AcademicYear, decision: run.decision }] : [],
    );

  const oddities = new WeakMap<Register, ReadonlyMap<string, readonly Found[]>>();

  /** What the records say otherwise today than when it was confirmed, by student: worked out once for a register. */
  const odditiesIn = (register: Register): ReadonlyMap<string, readonly Found[]> => {
    const known = oddities.get(register);
    if (known !== undefined) return known;
    const made = new Map<string, Found[]>();
    for (const { period, decision } of confirmedIn(register))
      for (const { student, decided, computed, computedThen, differs } of view(register, period).students) {
        if (!differs) continue;
        const { decidedOn } = decision;
        const found = { ...oddity({ period, decidedOn, decided, computedThen, computed }), document: period };
        made.set(student, [...(made.get(student) ?? []), found]);
      }
    oddities.set(register, made);
    return made;
  };

  return {
    view,
    history: (register, reveal, { student }) =>
      confirmedIn(register).flatMap(({ period, decision }): readonly HistoryEntry[] => {
        const said = decidedOf(columns, decision, student);
        if (said === undefined) return [];
        const told = act({ ...said, period, ground: reveal(said.ground) ?? null });
        return [{ date: decision.decidedOn, kind, document: period, act: told, change: [] }];
      }),
    finder: (register, { student }) => odditiesIn(register).get(student) ?? [],
    steps: (register, period, student, asOf) => {
      const run = runsIn(register).get(period);
      if (run?.stage !== 'Confirmed' || run.decision.decidedOn > dayOf(asOf)) return [];
      const { decidedOn, position } = run.decision;
      const said = decidedOf(columns, run.decision, student);
      const value = inWords(said?.decided);
      const because = reason({ decidedOn, position, decided: said?.decided ?? null, deviation: said?.deviation ?? null });
      return [step(rule, because, value, [input('decision', decidedOn, value)])];
    },
  };
};
