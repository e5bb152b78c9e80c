import type * as t from 'io-ts';
import { programme } from '../curriculum/index.ts';
import { byKey, command, particulars, partOf, repeated, sameRows } from '../kernel/index.ts';
import { form34Counts, form34Fields, type Form34Row, type Form34Sent } from './events.ts';
import { form34Of, type SentForm34 } from './state.ts';

export const SendForm34 = particulars(form34Fields);
export type SendForm34 = t.TypeOf<typeof SendForm34>;

type Place = { readonly programme: string; readonly course: number; readonly language: string; readonly funding: string };

export type SendForm34Refusal =
  | { readonly refusal: 'already-sent'; readonly term: string; readonly sentOn: string; readonly rows: number }
  | { readonly refusal: 'nothing-to-send'; readonly term: string }
  | { readonly refusal: 'no-form34-for-summer'; readonly term: string }
  | ({ readonly refusal: 'row-listed-twice' } & Place)
  | ({ readonly refusal: 'no-such-programme' } & Place)
  | ({ readonly refusal: 'row-does-not-add-up'; readonly mustSit: number; readonly counted: number } & Place);

const placeOf = ({ programme: code, course, language, funding }: Form34Row): Place => ({ programme: code, course, language, funding });

const keyOf = (row: Form34Row): string => JSON.stringify(placeOf(row));

/** Sends form 34 of a term: what was reported is kept as it was sent. */
export const sendForm34 = command('reporting.send-form34', {
  summary: 'Sends form 34 of a term, and keeps it as it was sent.',
  codec: SendForm34,
  path: 'POST /terms/{term}/form34',
  stream: (input: SendForm34) => form34Of(input.term),
  reads: (input: SendForm34) => input.rows.map((row) => programme(row.programme)),
  refusals: ['already-sent', 'nothing-to-send', 'no-form34-for-summer', 'row-listed-twice', 'no-such-programme', 'row-does-not-add-up'],
  check:
    ({ look }) =>
    ({ term, sentOn, rows }: SendForm34) =>
    (sent: SentForm34): readonly SendForm34Refusal[] => {
      if (sent !== undefined) {
        const same = sent.sentOn === sentOn && sameRows(sent.rows, rows);
        return same ? [] : [{ refusal: 'already-sent', term, sentOn: sent.sentOn, rows: sent.rows.length }];
      }
      const refusals: SendForm34Refusal[] = [];
      if (partOf(term) === 'S') refusals.push({ refusal: 'no-form34-for-summer', term });
      if (rows.length === 0) refusals.push({ refusal: 'nothing-to-send', term });
      for (const key of repeated(rows.map(keyOf))) refusals.push({ refusal: 'row-listed-twice', ...(JSON.parse(key) as Place) });
      for (const row of rows) {
        if (look(programme(row.programme)).opened === undefined) refusals.push({ refusal: 'no-such-programme', ...placeOf(row) });
        const counted = form34Counts.reduce((sum, name) => sum + row[name], 0);
        if (counted !== row.mustSit) refusals.push({ refusal: 'row-does-not-add-up', ...placeOf(row), mustSit: row.mustSit, counted });
      }
      return refusals;
    },
  record:
    () =>
    (input: SendForm34) =>
    (sent: SentForm34): readonly Form34Sent[] =>
      sent === undefined ? [{ type: 'Form34Sent', ...input, rows: byKey(input.rows, keyOf) }] : [],
});
