import { type Cells, columnsOf, type Draft, fileNames, neededFiles, type PolicyDraft } from './draft.ts';

/** How a folder is written; every manner says the same. Orders are lists of keys to sort by, so that they shrink to the plain order. */
export type Manner = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly hasMark: boolean;
  readonly newline: '\n' | '\r\n';
  readonly isQuoted: boolean;
  readonly around: string;
  readonly isDecomposed: boolean;
  readonly endsOpen: boolean;
  readonly policyIndent: number;
};

export const plainly: Manner = {
  rows: [],
  columns: [],
  hasMark: false,
  newline: '\n',
  isQuoted: false,
  around: '',
  isDecomposed: false,
  endsOpen: false,
  policyIndent: 0,
};

/** The same things in another order, or in their own if there are no keys. */
export const shuffled = <A>(things: readonly A[], keys: readonly number[]): readonly A[] =>
  keys.length === 0
    ? things
    : things
        .map((thing, i) => ({ thing, key: (keys[i % keys.length]! * (i + 7)) % 101 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ thing }) => thing);

const quotable = /[",\r\n]/;
const encoder = new TextEncoder();

/** A file as text, and the first line of each of its rows. */
export const writeFile = (
  columns: readonly string[],
  rows: readonly Cells[],
  manner: Manner,
): { readonly text: string; readonly lines: ReadonlyMap<Cells, number> } => {
  const names = shuffled(columns, manner.columns);
  const field = (value: string): string => {
    const spelled = manner.isDecomposed ? value.normalize('NFD') : value;
    const padded = `${manner.around}${spelled}${manner.around}`;
    return manner.isQuoted || quotable.test(padded) ? `"${padded.replaceAll('"', '""')}"` : padded;
  };
  const lines = new Map<Cells, number>();
  let text = names.join(',') + manner.newline;
  for (const row of shuffled(rows, manner.rows)) {
    lines.set(row, text.split(manner.newline === '\n' ? '\n' : /\r\n|\n/).length);
    text += names.map((name) => field(row[name] ?? '')).join(',') + manner.newline;
  }
  const ended = manner.endsOpen ? text.slice(0, -manner.newline.length) : text;
  return { text: manner.hasMark ? `\uFEFF${ended}` : ended, lines };
};

/** The bytes of `policy.json`. */
export const policyText = (policies: readonly PolicyDraft[], indent = 0): string =>
  JSON.stringify({ institution: { name_en: 'Invented College' }, policies }, undefined, indent);

/** A folder as its files; files without rows are left out where a first import does not need them. */
export const writeFolder = (
  draft: Draft,
  manner: Manner = plainly,
  { isFirst = true }: { readonly isFirst?: boolean } = {},
): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, string>();
  if (isFirst || draft.policies.length > 0)
    files.set('policy.json', policyText(shuffled(draft.policies, manner.rows), manner.policyIndent));
  for (const file of fileNames) {
    const rows: readonly Cells[] = draft.rows[file];
    if (rows.length > 0 || (isFirst && neededFiles.includes(file)))
      files.set(`${file}.csv`, writeFile(columnsOf[file]!, rows, manner).text);
  }
  return new Map([...files].map(([file, text]) => [file, encoder.encode(text)]));
};
