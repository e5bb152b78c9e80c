import * as t from 'io-ts';
import { CalendarDate, command, type Context, particulars, StatementNumber } from '../kernel/index.ts';
import { againstEntries, entryRefusals, type EntryRefusal, listingReads, marksEntered } from './entering.ts';
import { againstEntryDay, type Entry, entryDayReads, type EntryDayRefusal, entryDayRefusals, mustSayDay, saidOfDay } from './entry-day.ts';
import { MarkEntry } from './events.ts';
import { type Statement, statement } from './state.ts';

export const EnterMarks = particulars(
  { statement: StatementNumber, entries: t.readonlyArray(MarkEntry) },
  {
    /** The day on the sheet; where points have a window it must be said. */
    enteredOn: CalendarDate,
    /** An import closes the statement together with this entry, so that its students need no listing. */
    andClose: t.boolean,
  },
);
export type EnterMarks = t.TypeOf<typeof EnterMarks>;

export type EnterMarksRefusal = EntryRefusal | EntryDayRefusal | { readonly refusal: 'entry-undated'; readonly statement: string };

const entryOf = ({ statement: number, entries: rows }: EnterMarks): Entry => ({ statement: number, rows });

const againstDay = (context: Context, input: EnterMarks, state: Statement): readonly EnterMarksRefusal[] => {
  const entry = entryOf(input);
  if (input.enteredOn !== undefined) return againstEntryDay(context, entry, state, input.enteredOn);
  return mustSayDay(context, entry, state) ? [{ refusal: 'entry-undated', statement: input.statement }] : [];
};

/** Enters whole rows of points in an open statement, or changes them there. */
export const enterMarks = command('assessment.enter-marks', {
  summary: 'Enters whole rows of points in an open statement, or changes them there.',
  codec: EnterMarks,
  path: 'POST /statements/{statement}/marks',
  stream: (input: EnterMarks) => statement(input.statement),
  reads: (input: EnterMarks, state: Statement, look) => [
    ...listingReads(input.entries.map(({ student }) => student)),
    ...entryDayReads(look, state),
  ],
  refusals: [...entryRefusals, ...entryDayRefusals, 'entry-undated'],
  check:
    (context) =>
    (input: EnterMarks) =>
    (state: Statement): readonly EnterMarksRefusal[] => [
      ...againstEntries(context, input.statement, input.entries, state),
      ...againstDay(context, input, state),
    ],
  record: (context) => (input: EnterMarks) => (state: Statement) =>
    // a person may say that the closing follows and never close: then nobody would be listed
    marksEntered(input.statement, input.entries, state, {
      closing: input.andClose === true && context.actor === undefined,
      ...(input.enteredOn === undefined ? {} : saidOfDay(context, entryOf(input), state, input.enteredOn)),
    }),
});
