import type { Term } from '@tirkeu/domain';
import { comparingForm34, type Form34Place, form34RowOf, type Form34Values, form34ValuesIn } from '@tirkeu/domain/reporting';
import { isLeft } from 'fp-ts/lib/Either.js';
import { type BesideRecords, besideRecords, type Found, type Register, summaryBy } from '../register/index.ts';
import { form34Summary } from './form34.ts';

/** A row of form 34 as it was sent, beside what the records say. Its ground is of no one student, and open. */
export type SentRow = Form34Place & BesideRecords<Form34Values, string>;

/** Form 34 of a term: as it was sent, and as the records have it. */
export type Form34View = {
  readonly stage: 'open' | 'sent';
  readonly sentOn: string | null;
  readonly sentFrom: string | null;
  readonly day: string | null;
  readonly rows: readonly SentRow[];
};

/** Form 34 of a term beside what the records say. Students who have no place in it are in the table only. */
export const sentForm34 = (register: Register, term: Term): Form34View => {
  const sent = register.decisions.form34.get(term);
  const { day, rows } = summaryBy(register, form34Summary, term, sent?.sentOn);
  const beside = besideRecords(
    { ...comparingForm34, valueOf: form34ValuesIn },
    sent === undefined ? 'open' : 'settled',
    sent?.rows ?? [],
    rows.map(form34RowOf).flatMap((row) => (isLeft(row) ? [] : [row.right])),
    new Map((sent?.deviations ?? []).map((deviation) => [comparingForm34.keyOf(deviation), deviation])),
  );
  return {
    stage: sent === undefined ? 'open' : 'sent',
    sentOn: sent?.sentOn ?? null,
    sentFrom: sent?.position ?? null,
    day: day ?? null,
    rows: beside.map(([place, row]) => ({ ...(JSON.parse(place) as Form34Place), ...row })),
  };
};

/** Rows that were sent and that the records say otherwise today; a report is of no one student. */
export const form34Oddities = (register: Register): readonly Found[] =>
  [...register.decisions.form34.keys()].flatMap((term) =>
    sentForm34(register, term as Term)
      .rows.filter(({ differs }) => differs)
      .map(({ programme, course, language, funding }) => ({
        kind: 'form34-differs-from-record',
        document: term,
        term,
        programme,
        course,
        language,
        funding,
      })),
  );
