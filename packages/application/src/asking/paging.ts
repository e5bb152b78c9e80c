import { createHash } from 'node:crypto';
import { NoAnswer, WrongQuestion } from './no-answer.ts';
import type { Parameter } from './parameters.ts';

export const MOST_ROWS = 1000;
const USUAL_ROWS = 100;

const integerOf = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);

/** The parameters of everything that comes in pages. */
export const pageParameters = {
  limit: {
    description: 'How many rows a page has at most.',
    schema: { type: 'integer', minimum: 1, maximum: MOST_ROWS, default: USUAL_ROWS },
    read: (text: string) => {
      const limit = integerOf(text);
      return limit !== undefined && limit >= 1 && limit <= MOST_ROWS ? limit : undefined;
    },
  },
  cursor: {
    description: 'Where the page begins: `next` of the page before, with the other parameters unchanged.',
    schema: { type: 'string', title: 'Cursor' },
    read: (text: string) => (/^[\w-]{1,100}$/.test(text) ? text : undefined),
  },
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;

export type Page<R> = { readonly rows: readonly R[]; readonly next: string | null };

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/**
 * A page of rows. A cursor knows its row by a digest of its key, so that it says nothing of anybody and finds its place again when rows
 * have come or gone before it or the row says something else by now; and it knows its question, so that it cannot be used for another.
 */
export const pageOf = <R>(
  rows: readonly R[],
  question: string,
  { limit = USUAL_ROWS, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
  keyOf: (row: R) => unknown,
): Page<R> => {
  const digest = (row: R | undefined): string => digestOf(JSON.stringify(row === undefined ? null : keyOf(row)));
  const beginAfter = (given: string): number => {
    const decoded = Buffer.from(given, 'base64url').toString('latin1');
    const [, offset, row, asked] = /^(\d{1,9})\.([\w-]{16})\.([\w-]{16})$/.exec(decoded) ?? [];
    if (row === undefined || asked !== digestOf(question))
      throw new WrongQuestion({ parameter: 'cursor', fault: 'wrong', expected: pageParameters.cursor.schema });
    if (digest(rows[Number(offset) - 1]) === row) return Number(offset);
    const found = rows.findIndex((candidate) => digest(candidate) === row);
    if (found === -1) throw new NoAnswer('cursor-lost');
    return found + 1;
  };
  const begin = cursor === undefined ? 0 : beginAfter(cursor);
  const page = rows.slice(begin, begin + limit);
  const end = begin + page.length;
  const next = end < rows.length ? Buffer.from(`${end}.${digest(page.at(-1))}.${digestOf(question)}`).toString('base64url') : null;
  return { rows: page, next };
};
