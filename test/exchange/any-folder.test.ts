import { compareCodePoints } from '@tirkeu/domain';
import { planImport, readFolder, streamsNeeded } from '@tirkeu/exchange';
import { languages } from '@tirkeu/words';
import { problemIn } from '@tirkeu/words/problems';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseDraft, type Cells, columnsOf, csvOf, type Draft, filesOf } from './base-folder.ts';
import { filesIn, testData } from './files.ts';
import { nothing, plan } from './planning.ts';
import { registerOf } from './recorded.ts';

const base = baseDraft();
const tableNames = Object.keys(base.rows);

const anyText = fc.constantFrom(
  '',
  ' ',
  'x',
  '0',
  '-1',
  '5',
  '50',
  '75',
  '101',
  'O1',
  'S1',
  '2018-12-01',
  '2018-13-01',
  '2019-05-20',
  '2018-19/2',
  'yes',
  'pass',
  'valid',
  'P',
  'й,"\n',
  'cancellation',
  'graduation',
  'regular',
);

type Mutation =
  | { readonly kind: 'set'; readonly file: string; readonly row: number; readonly column: number; readonly value: string }
  | { readonly kind: 'take'; readonly file: string; readonly row: number; readonly column: number; readonly from: number }
  | { readonly kind: 'repeat' | 'drop'; readonly file: string; readonly row: number };

const place = { file: fc.constantFrom(...tableNames), row: fc.nat(20), column: fc.nat(20) };

const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), ...place, value: anyText }),
  fc.record({ kind: fc.constant('take' as const), ...place, from: fc.nat(20) }),
  fc.record({ kind: fc.constantFrom('repeat' as const, 'drop' as const), file: place.file, row: place.row }),
);

const at = <A>(list: readonly A[], i: number): A | undefined => (list.length === 0 ? undefined : list[i % list.length]);

const mutate = (draft: Draft, mutation: Mutation): void => {
  const rows = draft.rows[mutation.file] ?? [];
  const row = at(rows, mutation.row);
  if (row === undefined) return;
  switch (mutation.kind) {
    case 'set':
      row[at(columnsOf(mutation.file), mutation.column) ?? ''] = mutation.value;
      return;
    case 'take': {
      const column = at(columnsOf(mutation.file), mutation.column) ?? '';
      row[column] = at(rows, mutation.from)?.[column] ?? '';
      return;
    }
    case 'repeat':
      rows.push({ ...row });
      return;
    case 'drop':
      rows.splice(rows.indexOf(row), 1);
  }
};

const mutated = (mutations: readonly Mutation[]): Draft => {
  const draft = baseDraft();
  for (const mutation of mutations) mutate(draft, mutation);
  return draft;
};

const baseDecisions = plan(filesOf(base)).decisions;
const recorded = registerOf(baseDecisions);

const nameOf = (ref: { readonly fold: { readonly name: string }; readonly stream: string }): string => `${ref.fold.name} ${ref.stream}`;

/** Values of persons in the sound folder. */
const personal = ['students.csv', 'teachers.csv'].flatMap((file) =>
  (base.rows[file] ?? []).flatMap(({ surname, given_name: givenName, patronymic, iin, born_on: bornOn }) =>
    [surname, givenName, patronymic, iin, bornOn].filter((value): value is string => value !== undefined && value !== ''),
  ),
);

describe('whatever stands in a folder', { timeout: 60_000 }, () => {
  it('planning it ends: in problems that are sorted and told once, or in decisions after which it is all the same', () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { minLength: 1, maxLength: 6 }), fc.boolean(), (mutations, isLater) => {
        const files = filesOf(mutated(mutations));
        const before = isLater ? baseDecisions : [];
        const folder = readFolder(files);
        const needed = new Set(streamsNeeded(folder).map(nameOf));
        const unforeseen: string[] = [];
        const { recorded: states } = registerOf(before);
        const look: typeof states.look = (ref) => {
          if (!needed.has(nameOf(ref))) unforeseen.push(nameOf(ref));
          return states.look(ref);
        };
        const { problems, decisions } = planImport(folder, { ...states, look });
        expect(unforeseen).toStrictEqual([]);
        const places = problems.map(({ file, line, column, code }) => JSON.stringify([file, line, column, code]));
        expect(new Set(places).size).toBe(places.length);
        const sorted = problems.toSorted(
          (a, b) => compareCodePoints(a.file, b.file) || a.line - b.line || compareCodePoints(a.column, b.column),
        );
        expect(problems).toStrictEqual(sorted);
        if (problems.length > 0) expect(decisions).toStrictEqual([]);
        else expect(plan(files, registerOf([...before, ...decisions]))).toMatchObject({ problems: [], decisions: [] });
        const told = problems.flatMap((problem) => [
          JSON.stringify(problem.flaw),
          ...languages.map((lang) => problemIn(lang)(problem).message),
        ]);
        expect(told.filter((text) => personal.some((value) => text.includes(value)))).toStrictEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('no bytes break the reading', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableNames), fc.uint8Array({ maxLength: 60 }), (file, bytes) => {
        const { problems } = plan(filesOf(base, { [file]: bytes }));
        expect(problems.every((problem) => problem.line >= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('no policy document breaks the reading', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (json, isLater) => {
        expect(plan(filesOf(base, { 'policy.json': json }), isLater ? recorded : nothing).problems).not.toStrictEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

type Plain = null | string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** A value without the order of its lists. */
const unordered = (value: Plain): Plain => {
  if (Array.isArray(value))
    return (value as readonly Plain[]).map(unordered).toSorted((a, b) => compareCodePoints(JSON.stringify(a), JSON.stringify(b)));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => compareCodePoints(a, b))
        .map(([key, inner]) => [key, unordered(inner)]),
    );
  return value;
};

const parsed = (text: string): readonly Cells[] => {
  const [names = [], ...records] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  return records.map((fields) => Object.fromEntries(names.map((name, i) => [name, fields[i] ?? ''])));
};

/** The edge case's files that hold no quotes, which is all that this reading is good for. */
const edge = [...filesIn(testData('cases', 'edge'))].map(([file, bytes]): readonly [string, Uint8Array] => [file, bytes]);
const edgeTables = edge
  .map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const)
  .filter(([file, text]) => file.endsWith('.csv') && !text.includes('"'))
  .map(([file, text]) => [file, parsed(text)] as const);

describe('the order of rows and columns', { timeout: 60_000 }, () => {
  it('makes no difference to what is decided', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, areColumnsTurned) => {
        const shuffled = (rows: readonly Cells[]): readonly Cells[] =>
          fc.sample(fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }), { seed, numRuns: 1 })[0] ?? rows;
        const turned = (text: string): string =>
          areColumnsTurned
            ? text
                .split('\n')
                .map((line) => line.split(',').toReversed().join(','))
                .join('\n')
            : text;
        const encoder = new TextEncoder();
        const files = new Map<string, Uint8Array>(edge);
        for (const [file, rows] of edgeTables) files.set(file, encoder.encode(turned(csvOf(file, shuffled(rows)))));
        const planned = plan(files);
        expect(planned.problems).toStrictEqual([]);
        expect(unordered(planned.decisions as unknown as Plain)).toStrictEqual(
          unordered(plan(new Map(edge)).decisions as unknown as Plain),
        );
      }),
      { numRuns: 8 },
    );
  });
});
