import { canonicalJson, compareCodePoints, type Term } from '@tirkeu/domain';
import {
  comparingForm34,
  type Form34Place,
  type Form34Row,
  form34RowOf,
  type Form34Values,
  form34ValuesIn,
} from '@tirkeu/domain/reporting';
import { isLeft } from 'fp-ts/lib/Either.js';
import { type Oddity, type Register, summaryBy } from '../register/index.ts';
import { form34Summary } from './form34.ts';

/** A row of form 34 as it was sent, beside what the records say. */
export type SentRow = Form34Place & {
  readonly sent: Form34Values | null;
  /** What the records say today of the last day of the session. */
  readonly computed: Form34Values | null;
  /** What they said when it was sent. */
  readonly computedThen: Form34Values | null;
  readonly ground: string | null;
  /** Whether the records say otherwise today than they did when it was sent. */
  readonly differs: boolean;
};

/** Form 34 of a term: as it was sent, and as the records have it. */
export type Form34View = {
  readonly stage: 'open' | 'sent';
  readonly sentOn: string | null;
  readonly sentFrom: string | null;
  readonly day: string | null;
  readonly rows: readonly SentRow[];
};

const { keyOf, isSame } = comparingForm34;

const byPlace = (rows: readonly Form34Row[]): ReadonlyMap<string, Form34Row> => new Map(rows.map((row) => [keyOf(row), row]));

/** Form 34 of a term beside what the records say. Students who have no place in it are in the table only. */
export const sentForm34 = (register: Register, term: Term): Form34View => {
  const sent = register.decisions.form34.get(term);
  const { day, rows } = summaryBy(register, form34Summary, term, sent?.sentOn);
  const computed = byPlace(rows.map(form34RowOf).flatMap((row) => (isLeft(row) ? [] : [row.right])));
  const decided = byPlace(sent?.rows ?? []);
  const deviations = new Map((sent?.deviations ?? []).map((deviation) => [keyOf(deviation), deviation]));
  const said = (row: Form34Row | undefined): Form34Values | null => (row === undefined ? null : form34ValuesIn(row));
  const of = (key: string): SentRow => {
    const [mine, now, deviation] = [decided.get(key), computed.get(key), deviations.get(key)];
    const known = { ...(JSON.parse(key) as Form34Place), sent: said(mine), computed: said(now), ground: deviation?.ground ?? null };
    if (sent === undefined) return { ...known, computedThen: null, differs: false };
    if (deviation !== undefined) {
      const computedThen = deviation.computed ?? null;
      return { ...known, computedThen, differs: canonicalJson(computedThen) !== canonicalJson(known.computed) };
    }
    const differs = mine === undefined || now === undefined ? mine !== now : !isSame(mine, now);
    return { ...known, computedThen: known.sent, differs };
  };
  return {
    stage: sent === undefined ? 'open' : 'sent',
    sentOn: sent?.sentOn ?? null,
    sentFrom: sent?.position ?? null,
    day: day ?? null,
    rows: [...new Set([...decided.keys(), ...computed.keys(), ...deviations.keys()])].toSorted(compareCodePoints).map(of),
  };
};

/** Rows that were sent and that the records say otherwise today; a report is of no one student. */
export const form34Oddities = (register: Register): readonly Oddity[] =>
  [...register.decisions.form34.keys()].flatMap((term) =>
    sentForm34(register, term as Term)
      .rows.filter(({ differs }) => differs)
      .map(({ programme, course, language, funding }) => ({
        document: term,
        text: `Form 34 of ${term}, row ${programme}, course ${course}, ${language}, ${funding}: the records say otherwise than when it was sent.`,
      })),
  );
