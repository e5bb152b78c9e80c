import { readdirSync, readFileSync } from 'node:fs';
import { type Decision, planImport, type Problem, readFolder, streamsNeeded } from '@tirkeu/exchange';
import { describe, expect, it } from 'vitest';
import { filesIn, testData } from './files.ts';
import { nothing, plan } from './planning.ts';
import { registerOf } from './recorded.ts';

const rowsOf = (rows: Readonly<Record<string, { readonly new: number; readonly same: number }>>, as: 'new' | 'same'): number =>
  Object.values(rows).reduce((total, counts) => total + counts[as], 0);

describe.each(['academy', 'edge'])('the case %s', { timeout: 60_000 }, (name) => {
  const files = filesIn(testData('cases', name));
  const first = plan(files);

  it('is planned without a problem, every row of it new', () => {
    expect(first.problems).toStrictEqual([]);
    expect(first.decisions.length).toBeGreaterThan(0);
    expect(rowsOf(first.rows, 'same')).toBe(0);
  });

  it('records nothing when it is planned again over its own events: every row is the same', () => {
    const again = plan(files, registerOf(first.decisions));
    expect(again.problems).toStrictEqual([]);
    expect(again.decisions).toStrictEqual([]);
    expect(rowsOf(again.rows, 'new')).toBe(0);
    expect(rowsOf(again.rows, 'same')).toBe(rowsOf(first.rows, 'new'));
  });

  it('is planned from its streams alone: those that it needs, and no others', () => {
    const folder = readFolder(files);
    const needed = new Set(streamsNeeded(folder).map((ref) => `${ref.fold.name} ${ref.stream}`));
    const { recorded } = nothing;
    const unforeseen = new Set<string>();
    const look: typeof recorded.look = (ref) => {
      const key = `${ref.fold.name} ${ref.stream}`;
      if (!needed.has(key)) unforeseen.add(key);
      return recorded.look(ref);
    };
    expect(planImport(folder, { ...recorded, look }).problems).toStrictEqual([]);
    expect([...unforeseen]).toStrictEqual([]);
  });

  it('tells how far it has come', () => {
    const steps: (readonly [number, number])[] = [];
    planImport(readFolder(files), nothing.recorded, (done, total) => steps.push([done, total]));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(steps.every(([done], i) => i === 0 || done >= (steps[i - 1]?.[0] ?? 0))).toBe(true);
  });
});

describe('the slices of one past', { timeout: 60_000 }, () => {
  it('are planned one after the other without a problem', () => {
    const recorded: Decision[] = [];
    for (const slice of readdirSync(testData('slices'))
      .filter((name) => name !== 'expected')
      .toSorted()) {
      const files = filesIn(testData('slices', slice));
      const planned = plan(files, registerOf(recorded));
      expect(planned.problems).toStrictEqual([]);
      recorded.push(...planned.decisions);
      expect(plan(files, registerOf(recorded)).decisions).toStrictEqual([]);
    }
  });
});

type Expected = Partial<Problem> & Pick<Problem, 'file' | 'code'>;

/** What an expectation says of a problem: places that it leaves open are not compared. */
const asExpected = (problem: Problem, { line, column }: Expected): Expected => ({
  file: problem.file,
  ...(line === undefined ? {} : { line: problem.line }),
  code: problem.code,
  ...(column === undefined ? {} : { column: problem.column }),
});

describe.each(readdirSync(testData('faulty')))('the faulty folder %s', (name) => {
  it('is reported with every problem of its list and no other, and records nothing', () => {
    const expected = JSON.parse(readFileSync(testData('faulty', name, 'problems.json'), 'utf8')) as readonly Expected[];
    const { problems, decisions, rows } = plan(filesIn(testData('faulty', name, 'case')));
    expect(problems.map((problem, i) => asExpected(problem, expected[i] ?? problem))).toStrictEqual(expected);
    expect(decisions).toStrictEqual([]);
    expect(rowsOf(rows, 'new')).toBe(0);
  });
});
