import { carryOut, type CarryingOut, decodeCommand, newActId, type Recorded, type Storage } from '@tirkeu/application';
import type { AnyCommand, Refusal } from '@tirkeu/domain';
import { enterMarks, enterPoints, type MarksEntered } from '@tirkeu/domain/assessment';
import { isLeft } from 'fp-ts/lib/Either.js';
import { inBody, malformed, Problem, Refused, type RequestError } from '../problems/index.ts';

/** How many rows one request may bring. */
export const MOST_ROWS = 500;

/** A column of points, or whole rows: the command that each is, and where its rows stand. */
const forms = [
  { command: enterPoints as unknown as AnyCommand, rowsAt: 'points' },
  { command: enterMarks as unknown as AnyCommand, rowsAt: 'entries' },
] as const;
type Form = (typeof forms)[number];

/** The commands that a request with many rows stands for. */
export const bulkCommands: readonly AnyCommand[] = forms.map(({ command }) => command);

type Body = Readonly<Record<string, unknown>>;

/** A row of a request: its place, and whom it is of. */
type Row = { readonly at: number; readonly student: string; readonly given: unknown };

/** What became of one row. */
export type RowAnswer = { readonly row: number; readonly student: string | null } & (
  | { readonly outcome: 'recorded' | 'same' }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'malformed'; readonly errors: readonly RequestError[] }
);

/** What became of a request with many rows. */
export type BulkOutcome = { readonly rows: readonly RowAnswer[] } & Pick<Recorded, 'recorded' | 'revision'>;

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

const formOf = (body: unknown): { readonly form: Form; readonly head: Body; readonly given: readonly unknown[] } => {
  if (!isObject(body)) throw malformed({ pointer: '', fault: 'wrong', expected: { type: 'object' } });
  const found = forms.filter(({ rowsAt }) => Array.isArray(body[rowsAt]));
  const [form] = found;
  if (form === undefined || found.length > 1) throw malformed({ pointer: '', fault: 'not-one-list' });
  const { [form.rowsAt]: given, andClose, ...head } = body;
  if (andClose !== undefined) throw malformed({ pointer: '/andClose', fault: 'unknown' });
  const rows = given as readonly unknown[];
  if (rows.length > MOST_ROWS) throw new Problem('too-large');
  return { form, head, given: rows };
};

/** Reads each row by itself; a fault of what stands around the rows is one of the whole request. */
const readRows = ({ command, rowsAt }: Form, head: Body, given: readonly unknown[]) => {
  const around = decodeCommand(command, { ...head, [rowsAt]: [] });
  if (isLeft(around)) throw malformed(...around.left.map(inBody));
  const rows: Row[] = [];
  const answers: RowAnswer[] = [];
  for (const [at, row] of given.entries()) {
    const student = isObject(row) && typeof row['student'] === 'string' ? row['student'] : null;
    const decoded = decodeCommand(command, { ...head, [rowsAt]: [row] });
    if (!isLeft(decoded) && student !== null) rows.push({ at, student, given: row });
    else {
      const faults = isLeft(decoded) ? decoded.left : [];
      const errors = faults.map((fault) => inBody({ ...fault, path: fault.path.replace(`/${rowsAt}/0`, `/${rowsAt}/${at}`) }));
      answers.push({ row: at, student, outcome: 'malformed', errors });
    }
  }
  return { rows, answers };
};

const without = (rows: readonly Row[], refused: ReadonlySet<Row>): readonly Row[] => rows.filter((row) => !refused.has(row));

/**
 * Enters many rows in a statement with an answer for each. What stands against one row keeps out that row alone; what stands against
 * the statement itself refuses the request. The rows that are taken are recorded by one act, together, so that none of them is lost.
 */
export const enterInBulk = async (
  storage: Storage,
  statement: string,
  body: unknown,
  actor: string,
  options: CarryingOut,
): Promise<BulkOutcome> => {
  const { form, head: said, given } = formOf(body);
  const { command, rowsAt } = form;
  const head = { ...said, statement };
  const { rows, answers } = readRows(form, head, given);

  const decide = async (some: readonly Row[], how: CarryingOut) => {
    const decoded = decodeCommand(command, { ...head, [rowsAt]: some.map((row) => row.given) });
    if (isLeft(decoded)) throw new Error('defect: rows that can be read one by one and not together');
    return carryOut(storage, command, decoded.right, { actor, commandId: newActId() }, how);
  };
  /** The row that a refusal speaks of; of one that is there twice the later. Throws what stands against the whole. */
  const rowOf = (refusal: Refusal, among: readonly Row[]): Row => {
    if (refusal.refusal === 'record-moved')
      throw new Problem('record-moved', { members: { revision: (refusal as { revision?: number }).revision ?? null } });
    const found = among.findLast(({ student }) => 'student' in refusal && student === refusal.student);
    if (found === undefined) throw new Refused(command.name, refusal);
    return found;
  };

  const refused = new Map<Row, Refusal>();
  let outcome = await decide(rows, options);
  if (isLeft(outcome)) {
    rowOf(outcome.left, rows);
    for (const row of rows) {
      const alone = await decide([row], { dryRun: true });
      if (isLeft(alone)) refused.set(rowOf(alone.left, [row]), alone.left);
    }
    let left = without(rows, new Set(refused.keys()));
    outcome = await decide(left, options);
    while (isLeft(outcome)) {
      refused.set(rowOf(outcome.left, left), outcome.left);
      left = without(left, new Set(refused.keys()));
      outcome = await decide(left, options);
    }
  }
  const { recorded, revision } = outcome.right;
  const entered = new Set<string>(
    recorded.flatMap((event) => (event.type === 'MarksEntered' ? (event as MarksEntered).entries.map(({ student }) => student) : [])),
  );
  const taken = rows.map((row): RowAnswer => {
    const refusal = refused.get(row);
    const of = { row: row.at, student: row.student };
    return refusal === undefined
      ? { ...of, outcome: entered.has(row.student) ? 'recorded' : 'same' }
      : { ...of, outcome: 'refused', refusal };
  });
  return { rows: [...answers, ...taken].toSorted((a, b) => a.row - b.row), recorded, revision };
};
