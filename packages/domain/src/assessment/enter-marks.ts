import * as t from 'io-ts';
import { command, type Context, differingField, entryOf, particulars, StatementNumber } from '../kernel/index.ts';
import { enrolledBy, ordersOn } from '../orders/index.ts';
import { registration } from '../students/index.ts';
import { MarkEntry, type MarksEntered, type StatementIssued } from './events.ts';
import { gradesOf, listingsOf, otherRegular, type Statement, statement } from './state.ts';

export const EnterMarks = particulars(
  { statement: StatementNumber, entries: t.readonlyArray(MarkEntry) },
  /** The statement is closed together with this entry, so that its students need no listing. */
  { andClose: t.boolean },
);
export type EnterMarks = t.TypeOf<typeof EnterMarks>;

const fields = ['rating1', 'rating2', 'exam', 'absence', 'mark'] as const;
export type PointField = (typeof fields)[number];

export type EnterMarksRefusal =
  | { readonly refusal: 'no-such-statement'; readonly statement: string }
  | { readonly refusal: 'mark-differs'; readonly statement: string; readonly student: string; readonly field: PointField }
  | { readonly refusal: 'statement-lists-no-such-student'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'mark-listed-twice'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'no-such-student'; readonly statement: string; readonly student: string }
  | { readonly refusal: 'point-unexpected'; readonly statement: string; readonly student: string; readonly field: PointField }
  | { readonly refusal: 'not-enrolled'; readonly statement: string; readonly student: string; readonly issuedOn: string }
  | { readonly refusal: 'second-regular'; readonly statement: string; readonly student: string; readonly other: string };

/** The points that must not stand beside each other, or not in a discipline of this control (EXCHANGE, `unexpected-value`). */
const unexpectedPoints = (control: StatementIssued['control'], entry: MarkEntry): readonly PointField[] => {
  const strange: PointField[] = [];
  if (control === 'pass') strange.push(...(['rating1', 'rating2', 'exam'] as const).filter((field) => entry[field] !== undefined));
  else if (entry.mark !== undefined) strange.push('mark');
  if (entry.absence !== undefined && (entry.exam !== undefined || entry.mark !== undefined)) strange.push('absence');
  return strange;
};

const isNew = (state: Statement, entry: MarkEntry): boolean => {
  const recorded = state.stage === 'NotIssued' ? undefined : entryOf(state.marks, entry.student);
  return recorded === undefined || differingField(fields, recorded, entry) !== undefined;
};

const againstEntry = ({ look }: Context, issued: StatementIssued, entry: MarkEntry): readonly EnterMarksRefusal[] => {
  const { student } = entry;
  const { statement: number, issuedOn } = issued;
  const refusals: EnterMarksRefusal[] = unexpectedPoints(issued.control, entry).map((field) => ({
    refusal: 'point-unexpected',
    statement: number,
    student,
    field,
  }));
  if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', statement: number, student });
  else if (!enrolledBy(look(ordersOn(student)), issuedOn)) refusals.push({ refusal: 'not-enrolled', statement: number, student, issuedOn });
  if (issued.attempt === 'regular') {
    const other = otherRegular(look(gradesOf(student)), look(listingsOf(student)), issued);
    if (other !== undefined) refusals.push({ refusal: 'second-regular', statement: number, student, other });
  }
  return refusals;
};

/** Enters points in an open statement, or changes them there. */
export const enterMarks = command('assessment.enter-marks', {
  summary: 'Enters points in an open statement, or changes them there.',
  codec: EnterMarks,
  path: 'POST /statements/{statement}/marks',
  stream: (input: EnterMarks) => statement(input.statement),
  reads: (input: EnterMarks) =>
    input.entries.flatMap(({ student }) => [registration(student), ordersOn(student), gradesOf(student), listingsOf(student)]),
  refusals: [
    'no-such-statement',
    'mark-differs',
    'statement-lists-no-such-student',
    'mark-listed-twice',
    'no-such-student',
    'point-unexpected',
    'not-enrolled',
    'second-regular',
  ],
  check:
    (context) =>
    (input: EnterMarks) =>
    (state: Statement): readonly EnterMarksRefusal[] => {
      const { statement: number } = input;
      if (state.stage === 'NotIssued') return [{ refusal: 'no-such-statement', statement: number }];
      const seen = new Set<string>();
      return input.entries.flatMap((entry): readonly EnterMarksRefusal[] => {
        const { student } = entry;
        const refusals: EnterMarksRefusal[] = seen.has(student) ? [{ refusal: 'mark-listed-twice', statement: number, student }] : [];
        seen.add(student);
        if (!isNew(state, entry)) return refusals;
        if (state.stage === 'Open') return [...refusals, ...againstEntry(context, state.issued, entry)];
        const recorded = entryOf(state.marks, student);
        const field = recorded === undefined ? undefined : differingField(fields, recorded, entry);
        return [
          ...refusals,
          field === undefined
            ? { refusal: 'statement-lists-no-such-student', statement: number, student }
            : { refusal: 'mark-differs', statement: number, student, field },
        ];
      });
    },
  record:
    () =>
    (input: EnterMarks) =>
    (state: Statement): readonly MarksEntered[] => {
      const entries = input.entries.filter((entry) => isNew(state, entry));
      if (state.stage !== 'Open' || entries.length === 0) return [];
      const { term, discipline, attempt } = state.issued;
      const students = entries.map((entry) => entry.student).filter((student) => entryOf(state.marks, student) === undefined);
      const listing = input.andClose === true || students.length === 0 ? {} : { listing: { term, discipline, attempt, students } };
      return [{ type: 'MarksEntered', statement: input.statement, entries, ...listing }];
    },
});
