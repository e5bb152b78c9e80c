import { isLeft } from 'fp-ts/lib/Either.js';
import { decodeText } from './decode-text.ts';
import type { Flaw } from '../flaws/index.ts';
import type { Problem } from './problem.ts';

/** A JSON file of the folder as it was read. */
export type JsonSheet =
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly json: unknown };

type Reviver = (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) => unknown;

const wholeNumber = /^-?[0-9]+$/;

/** A number with a point or an exponent would come through floating point: it becomes a value that no field takes. */
const exactNumbers: Reviver = (_key, value, context) =>
  typeof value === 'number' && context?.source !== undefined && !wholeNumber.test(context.source) ? Number.NaN : value;

/** Reads a JSON file. */
export const readJson = (file: string, bytes: Uint8Array): { readonly sheet: JsonSheet; readonly problems: readonly Problem[] } => {
  const unreadable = (code: 'bad-utf8' | 'bad-json', flaw: Flaw) => ({
    sheet: { state: 'unreadable' as const },
    problems: [{ file, line: 1, column: '', code, flaw }],
  });
  const text = decodeText(bytes);
  if (isLeft(text)) return unreadable('bad-utf8', { kind: 'file-not-utf8' });
  try {
    return {
      sheet: { state: 'read', json: JSON.parse(text.right, exactNumbers) },
      problems: [],
    };
  } catch {
    return unreadable('bad-json', { kind: 'file-not-json' });
  }
};
