import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { programme } from '../curriculum/index.ts';
import {
  againstGrounds,
  byKey,
  CalendarDate,
  canonicalJson,
  command,
  type Context,
  differencesBetween,
  type GroundRefusal,
  groundRefusals,
  normalDecimal,
  particulars,
  partOf,
  repeated,
  sameRows,
  type SummaryRow,
  Term,
} from '../kernel/index.ts';
import { Form34Ground, form34Counts, type Form34Values, type Form34Place, Form34Row, type Form34Sent } from './events.ts';
import { form34Of, type SentForm34 } from './state.ts';

export const SendForm34 = particulars(
  { term: Term, sentOn: CalendarDate },
  { rows: t.readonlyArray(Form34Row), deviations: t.readonlyArray(Form34Ground) },
);
export type SendForm34 = t.TypeOf<typeof SendForm34>;

type Place = { readonly programme: string; readonly course: number; readonly language: string; readonly funding: string };

export type SendForm34Refusal =
  | { readonly refusal: 'already-sent'; readonly term: string; readonly sentOn: string; readonly rows: number }
  | { readonly refusal: 'nothing-to-send'; readonly term: string }
  | { readonly refusal: 'no-form34-for-summer'; readonly term: string }
  | { readonly refusal: 'not-yet-decided'; readonly term: string; readonly sentOn: string }
  | {
      readonly refusal: 'row-without-place';
      readonly programme: string;
      readonly course: string;
      readonly language: string;
      readonly funding: string;
    }
  | ({ readonly refusal: 'row-listed-twice' } & Place)
  | ({ readonly refusal: 'no-such-programme' } & Place)
  | ({ readonly refusal: 'row-does-not-add-up'; readonly mustSit: number; readonly counted: number } & Place)
  | GroundRefusal<Place, Form34Values>;

const placeOf = ({ programme: code, course, language, funding }: Form34Place): Form34Place => ({
  programme: code,
  course,
  language,
  funding,
});

const keyOf = (row: Form34Place): string => JSON.stringify(placeOf(row));

/** What a row says of the students in its place. */
export const form34ValuesIn = ({ programme: _p, course: _c, language: _l, funding: _f, ...figures }: Form34Row): Form34Values => figures;

/** Percents are numbers: `66.7` and `66.70` say the same. */
const inNormalForm = (row: Form34Row): string => {
  const { averagePercent, ...rest } = row;
  return canonicalJson({
    ...rest,
    absolutePercent: normalDecimal(row.absolutePercent),
    qualityPercent: normalDecimal(row.qualityPercent),
    ...(averagePercent === undefined ? {} : { averagePercent: normalDecimal(averagePercent) }),
  });
};

/** How rows that were sent are compared with those that are computed. */
export const comparingForm34 = { keyOf, isSame: (a: Form34Row, b: Form34Row): boolean => inNormalForm(a) === inNormalForm(b) };

type WithoutPlace = Extract<SendForm34Refusal, { readonly refusal: 'row-without-place' }>;

/** A row of the table of form 34 as a row to send; Left for students who are active without a programme or a source of funding. */
export const form34RowOf = (row: SummaryRow): Either<WithoutPlace, Form34Row> => {
  const text = (name: string): string => row[name] ?? '';
  const number = (name: string): number => Number(row[name]);
  const place = { programme: text('programme'), language: text('language'), funding: text('funding') };
  const decoded = Form34Row.decode({
    ...place,
    course: number('course'),
    mustSit: number('must_sit'),
    notAdmitted: number('not_admitted'),
    absentValid: number('absent_valid'),
    absentInvalid: number('absent_invalid'),
    excellent: number('excellent'),
    excellentGood: number('excellent_good'),
    good: number('good'),
    mixed: number('mixed'),
    satisfactory: number('satisfactory'),
    failed1: number('failed_1'),
    failed2: number('failed_2'),
    failed3plus: number('failed_3plus'),
    absolutePercent: text('absolute_percent'),
    qualityPercent: text('quality_percent'),
    ...(text('average_percent') === '' ? {} : { averagePercent: text('average_percent') }),
  });
  return isLeft(decoded) ? left({ refusal: 'row-without-place', ...place, course: text('course') }) : right(decoded.right);
};

const computedBy = ({ summary }: Context): readonly Form34Row[] =>
  (summary?.rows ?? []).map(form34RowOf).flatMap((row) => (isLeft(row) ? [] : [row.right]));

const rowsToSend = (context: Context, input: SendForm34): readonly Form34Row[] => input.rows ?? computedBy(context);

const isSent = (sent: Form34Sent, { sentOn, rows, deviations }: SendForm34): boolean =>
  sent.sentOn === sentOn && (rows === undefined || sameRows(sent.rows, rows)) && sameRows(groundsIn(sent), deviations ?? []);

const groundsIn = ({ deviations = [] }: Form34Sent): readonly Form34Ground[] =>
  deviations.map(({ ground, ...deviation }) => ({ ...placeOf(deviation), ground }));

/** Sends form 34 of a term: as the records say, or otherwise with a ground for each row. It is kept as it was sent. */
export const sendForm34 = command('reporting.send-form34', {
  summary:
    'Sends form 34 of a term: without rows as the records say; a row that differs from them needs a ground. It is kept as it was sent.',
  codec: SendForm34,
  path: 'POST /form34/{term}',
  stream: (input: SendForm34) => form34Of(input.term),
  reads: (input: SendForm34) => (input.rows ?? []).map((row) => programme(row.programme)),
  comparesWith: ({ term, sentOn }: SendForm34, sent: SentForm34) =>
    sent === undefined ? { table: 'form34', period: term, asOf: sentOn } : undefined,
  refusals: [
    'already-sent',
    'nothing-to-send',
    'no-form34-for-summer',
    'not-yet-decided',
    'row-without-place',
    'row-listed-twice',
    'no-such-programme',
    'row-does-not-add-up',
    ...groundRefusals,
  ],
  check:
    (context) =>
    (input: SendForm34) =>
    (sent: SentForm34): readonly SendForm34Refusal[] => {
      const { term, sentOn, deviations = [] } = input;
      if (sent !== undefined)
        return isSent(sent, input) ? [] : [{ refusal: 'already-sent', term, sentOn: sent.sentOn, rows: sent.rows.length }];
      const { summary } = context;
      const refusals: SendForm34Refusal[] = [];
      if (partOf(term) === 'S') refusals.push({ refusal: 'no-form34-for-summer', term });
      if (summary?.day === undefined) refusals.push({ refusal: 'not-yet-decided', term, sentOn });
      for (const row of (summary?.rows ?? []).map(form34RowOf)) if (isLeft(row)) refusals.push(row.left);
      const rows = rowsToSend(context, input);
      if (rows.length === 0) refusals.push({ refusal: 'nothing-to-send', term });
      for (const key of repeated(rows.map(keyOf))) refusals.push({ refusal: 'row-listed-twice', ...(JSON.parse(key) as Place) });
      for (const row of input.rows ?? []) {
        if (context.look(programme(row.programme)).opened === undefined) refusals.push({ refusal: 'no-such-programme', ...placeOf(row) });
        const counted = form34Counts.reduce((sum, name) => sum + row[name], 0);
        if (counted !== row.mustSit) refusals.push({ refusal: 'row-does-not-add-up', ...placeOf(row), mustSit: row.mustSit, counted });
      }
      if (summary?.day === undefined) return refusals;
      const differences = differencesBetween(rows, computedBy(context), comparingForm34);
      return [...refusals, ...againstGrounds(differences, deviations.map(keyOf), (key) => JSON.parse(key) as Place, form34ValuesIn)];
    },
  record:
    (context) =>
    (input: SendForm34) =>
    (sent: SentForm34): readonly Form34Sent[] => {
      const { summary } = context;
      if (sent !== undefined || summary === undefined) return [];
      const rows = byKey(rowsToSend(context, input), keyOf);
      const computed = new Map(computedBy(context).map((row) => [keyOf(row), row]));
      const deviations = byKey(input.deviations ?? [], keyOf).map((deviation) => {
        const row = computed.get(keyOf(deviation));
        return row === undefined ? deviation : { ...deviation, computed: form34ValuesIn(row) };
      });
      return [
        {
          type: 'Form34Sent',
          term: input.term,
          sentOn: input.sentOn,
          position: summary.position,
          rows,
          ...(deviations.length === 0 ? {} : { deviations }),
        },
      ];
    },
});
