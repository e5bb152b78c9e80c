import type * as t from 'io-ts';
import type { AcademicYear, Term } from './academic-time.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type Command, command, type Context, type Refusal } from './command.ts';
import { againstGrounds, type Comparing, differencesBetween, type GroundRefusal, groundRefusals } from './comparing.ts';
import { type AnyEvent, type AnyEventCodec, particulars } from './event.ts';
import { type AnyRef, type Category, type Entries, type Fold, type Ref, sequence } from './fold.ts';
import { type LogPosition, StudentNumber } from './identifiers.ts';
import { byKey, repeated, sameRows } from './official-rows.ts';
import { isSealed, type Personal, personal } from './personal.ts';
import type { Summary, SummaryQuestion, SummaryRow } from './summary.ts';
import { Text } from './text.ts';

/**
 * A run: a decision about many students at once, for a term or a year. It is drafted, compared with what the records say, and
 * confirmed; whoever deviates gives a ground for each student. Scholarships, promotion and rating are runs.
 */
export type Run<D, C> =
  | { readonly stage: 'Open' }
  | { readonly stage: 'Drafted'; readonly draft: D }
  | { readonly stage: 'Confirmed'; readonly decision: C };

/** What is decided of one student. */
export type RunRow = { readonly student: StudentNumber };

/** The ground for deciding about a student otherwise than the records say. */
export const Ground = particulars({ student: StudentNumber, ground: personal(Text) });
export type Ground = t.TypeOf<typeof Ground>;

/** A deviation as it is recorded: what was decided, what the records said, and the ground. */
export const deviation = <V extends t.Mixed>(value: V) =>
  particulars({ student: StudentNumber, ground: personal(Text) }, { decided: value, computed: value });

type Deviation<V> = Ground & { readonly decided?: V; readonly computed?: V };

/** What a draft and a confirmed decision have in common. */
export type Decided<R> = { readonly decidedOn: CalendarDate; readonly position: LogPosition; readonly rows: readonly R[] };
/** What a confirmed decision has besides: its deviations, with their grounds. */
export type Confirmed<R, V> = Decided<R> & { readonly deviations?: readonly Deviation<V>[] };

/** That the records say otherwise today than when a run was confirmed; null stands for nothing said of the student. */
export type RunOddity<K extends string, V> = {
  readonly kind: K;
  readonly period: string;
  readonly decidedOn: string;
  readonly decided: V | null;
  readonly computedThen: V | null;
  readonly computed: V | null;
};

/**
 * What a student's history tells of a confirmed run; null stands for nothing said of the student. Where it deviates, what the records
 * said; no ground where there is none, or nobody may read it.
 */
export type RunAct<K extends string, V> = {
  readonly act: K;
  readonly period: string;
  readonly decided: V | null;
  readonly deviation: { readonly computed: V | null } | null;
  readonly ground: string | null;
};

/** What was decided about a student in a confirmed run, and from where in the log; as a history tells it. */
export type RunReason<K extends string, V> = Omit<RunAct<K, V>, 'act' | 'period' | 'ground'> & {
  readonly why: K;
  readonly decidedOn: string;
  readonly position: string;
};

/** The fold of a run's stream: drafts, of which the last one stands, and the confirmation. */
export const runFold = <D extends AnyEvent, C extends AnyEvent>(definition: {
  readonly category: Category;
  readonly name: string;
  readonly drafted: AnyEventCodec;
  readonly confirmed: AnyEventCodec;
}): Fold<Run<D, C>, D | C> =>
  sequence<Run<D, C>, D | C>({
    category: definition.category,
    name: definition.name,
    events: [definition.drafted, definition.confirmed],
    initial: { stage: 'Open' },
    evolve: (_, event) =>
      event.type === definition.drafted.eventType ? { stage: 'Drafted', draft: event as D } : { stage: 'Confirmed', decision: event as C },
  });

/** What one kind of run is about. `F` names its term or year, `V` is what a row says of its student. */
export type RunForm<F, R extends RunRow, V, D, C> = {
  /** The term or year of an input, and nothing else of it. */
  readonly of: (input: F) => F;
  readonly at: (of: F) => Ref<Run<D, C>>;
  readonly table: string;
  readonly period: (of: F) => Term | AcademicYear;
  /** A row of the table as a row of the run. */
  readonly rowOf: (row: SummaryRow) => R;
  readonly valueOf: (row: R) => V;
  readonly isSame: Comparing<R>['isSame'];
};

const byStudent = <R extends RunRow>(row: R): string => row.student;

/** How the rows of a run are compared with those of its table. */
export const comparingRun = <R extends RunRow>({ isSame }: Pick<RunForm<never, R, never, never, never>, 'isSame'>): Comparing<R> => ({
  keyOf: byStudent,
  isSame,
});

const computedBy = <R>({ rowOf }: { readonly rowOf: (row: SummaryRow) => R }, summary: Summary | undefined): readonly R[] =>
  (summary?.rows ?? []).map(rowOf);

type AlreadyConfirmed<F> = {
  readonly refusal: 'already-confirmed';
  readonly decidedOn: CalendarDate;
  readonly students: number;
} & F;
type NotYetDecided<F> = { readonly refusal: 'not-yet-decided'; readonly decidedOn: CalendarDate } & F;

const alreadyConfirmed = <F>(of: F, { decidedOn, rows }: Decided<unknown>): AlreadyConfirmed<F> => ({
  refusal: 'already-confirmed',
  ...of,
  decidedOn,
  students: rows.length,
});

/** What can stand against the draft of any run. */
export type DraftRefusal<F> =
  | AlreadyConfirmed<F>
  | NotYetDecided<F>
  | ({ readonly refusal: 'nobody-listed' } & F)
  | { readonly refusal: 'student-listed-twice'; readonly student: string }
  | { readonly refusal: 'no-such-student'; readonly student: string };

const draftRefusals: readonly DraftRefusal<object>['refusal'][] = [
  'already-confirmed',
  'not-yet-decided',
  'nobody-listed',
  'student-listed-twice',
  'no-such-student',
];

/** What can stand against the confirmation of any run. */
export type ConfirmRefusal<F, V> =
  | AlreadyConfirmed<F>
  | NotYetDecided<F>
  | ({ readonly refusal: 'nothing-drafted' } & F)
  | GroundRefusal<{ readonly student: string }, V>;

const confirmRefusals: readonly ConfirmRefusal<object, unknown>['refusal'][] = [
  'already-confirmed',
  'nothing-drafted',
  'not-yet-decided',
  ...groundRefusals,
];

type DraftInput<R> = { readonly decidedOn: CalendarDate; readonly rows?: readonly R[] };
type ConfirmInput = { readonly deviations?: readonly Ground[] };

/**
 * Drafts a run, or drafts it anew: with the rows that are given, or without any as the records say. Nothing follows from a draft
 * until it is confirmed.
 */
export const draftRun = <
  F extends object,
  R extends RunRow,
  V,
  D extends AnyEvent & Decided<R>,
  C extends Decided<R>,
  X extends Refusal,
  I extends F & DraftInput<R>,
  P,
>(
  name: string,
  form: RunForm<F, R, V, D, C>,
  definition: {
    readonly summary: string;
    readonly path: string;
    readonly codec: t.Type<I>;
    /** The personal file of a student. */
    readonly file: (student: StudentNumber) => Ref<Entries<P>>;
    readonly reads: readonly AnyRef[];
    /** What stands against this kind of run besides. */
    readonly against: (context: Context, input: I, rows: readonly R[]) => readonly X[];
    readonly ownRefusals: readonly X['refusal'][];
    readonly drafted: (of: F, particulars: Decided<R>) => D;
  },
): Command<I, Run<D, C>, D, DraftRefusal<F> | X> => {
  const rowsOf = (input: I, { summary }: Context): readonly R[] => input.rows ?? computedBy(form, summary);
  return command<I, Run<D, C>, D, DraftRefusal<F> | X>(name, {
    summary: definition.summary,
    path: definition.path,
    codec: definition.codec,
    stream: (input) => form.at(form.of(input)),
    reads: (input) => [...definition.reads, ...(input.rows ?? []).map(({ student }) => definition.file(student))],
    comparesWith: (input, run): SummaryQuestion | undefined =>
      run.stage === 'Confirmed' ? undefined : { table: form.table, period: form.period(input), asOf: input.decidedOn },
    refusals: [...draftRefusals, ...definition.ownRefusals] as readonly string[] as readonly (DraftRefusal<F> | X)['refusal'][],
    check: (context) => (input) => (run) => {
      const of = form.of(input);
      if (run.stage === 'Confirmed') return [alreadyConfirmed(of, run.decision)];
      const rows = rowsOf(input, context);
      const strangers = (input.rows ?? []).filter(({ student }) => Object.keys(context.look(definition.file(student))).length === 0);
      return [
        ...definition.against(context, input, rows),
        ...(context.summary?.day === undefined ? [{ refusal: 'not-yet-decided' as const, ...of, decidedOn: input.decidedOn }] : []),
        ...(rows.length === 0 ? [{ refusal: 'nobody-listed' as const, ...of }] : []),
        ...repeated(rows.map(byStudent)).map((student) => ({ refusal: 'student-listed-twice' as const, student })),
        ...strangers.map(({ student }) => ({ refusal: 'no-such-student' as const, student })),
      ];
    },
    record: (context) => (input) => (run) => {
      const { summary } = context;
      if (run.stage === 'Confirmed' || summary === undefined) return [];
      const rows = byKey(rowsOf(input, context), byStudent);
      if (run.stage === 'Drafted' && run.draft.decidedOn === input.decidedOn && sameRows(run.draft.rows, rows)) return [];
      return [definition.drafted(form.of(input), { decidedOn: input.decidedOn, position: summary.position, rows })];
    },
  });
};

/** Whether the grounds that were recorded are those given now. One that can no longer be opened is not compared. */
const sameGrounds = (recorded: readonly Ground[], given: readonly Ground[]): boolean =>
  recorded.length === given.length &&
  given.every(({ student, ground }) =>
    recorded.some((known) => known.student === student && (isSealed(known.ground) || known.ground === ground)),
  );

/**
 * Confirms the draft of a run. It is compared with what the records say at that moment: whoever is decided about otherwise, left out,
 * or listed too many, needs a ground, and nobody else may have one.
 */
export const confirmRun = <
  F extends object,
  R extends RunRow,
  V,
  D extends Decided<R>,
  C extends AnyEvent & Confirmed<R, V>,
  I extends F & ConfirmInput,
>(
  name: string,
  form: RunForm<F, R, V, D, C>,
  definition: {
    readonly summary: string;
    readonly path: string;
    readonly codec: t.Type<I>;
    readonly reads: readonly AnyRef[];
    /** The decision; `day` is the one that decides the table. Nothing where what it needs is not there. */
    readonly confirmed: (context: Context, day: CalendarDate, of: F, particulars: Confirmed<R, V>) => readonly C[];
  },
): Command<I, Run<D, C>, C, ConfirmRefusal<F, V>> => {
  const differences = (draft: D, summary: Summary | undefined) =>
    differencesBetween(draft.rows, computedBy(form, summary), comparingRun(form));
  return command<I, Run<D, C>, C, ConfirmRefusal<F, V>>(name, {
    summary: definition.summary,
    path: definition.path,
    codec: definition.codec,
    stream: (input) => form.at(form.of(input)),
    reads: () => definition.reads,
    comparesWith: (input, run): SummaryQuestion | undefined =>
      run.stage === 'Drafted' ? { table: form.table, period: form.period(input), asOf: run.draft.decidedOn } : undefined,
    refusals: confirmRefusals as readonly ConfirmRefusal<F, V>['refusal'][],
    check:
      ({ summary }) =>
      (input) =>
      (run) => {
        const of = form.of(input);
        const { deviations = [] } = input;
        if (run.stage === 'Open') return [{ refusal: 'nothing-drafted', ...of }];
        if (run.stage === 'Confirmed')
          return sameGrounds(run.decision.deviations ?? [], deviations) ? [] : [alreadyConfirmed(of, run.decision)];
        const { decidedOn } = run.draft;
        if (summary?.day === undefined) return [{ refusal: 'not-yet-decided', ...of, decidedOn }];
        return againstGrounds(
          differences(run.draft, summary),
          deviations.map(({ student }) => student),
          (student) => ({ student }),
          form.valueOf,
        );
      },
    record: (context) => (input) => (run) => {
      const { summary } = context;
      if (run.stage !== 'Drafted' || summary?.day === undefined) return [];
      const { decidedOn, rows } = run.draft;
      const grounds = new Map((input.deviations ?? []).map(({ student, ground }): [string, Personal<Text>] => [student, ground]));
      const deviations = differences(run.draft, summary).flatMap(({ key, decided, computed }): readonly Deviation<V>[] => {
        const ground = grounds.get(key);
        if (ground === undefined) return [];
        return [
          {
            student: key as StudentNumber,
            ground,
            ...(decided === undefined ? {} : { decided: form.valueOf(decided) }),
            ...(computed === undefined ? {} : { computed: form.valueOf(computed) }),
          },
        ];
      });
      const kept = { decidedOn, position: summary.position, rows, ...(deviations.length === 0 ? {} : { deviations }) };
      return definition.confirmed(context, summary.day, form.of(input), kept);
    },
  });
};
