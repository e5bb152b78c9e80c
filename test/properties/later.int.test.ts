import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cells, type Draft, forEachFile, type PolicyDraft } from './draft.ts';
import { beside, lawfulFolder } from './generate.ts';
import { readOffice, runs, seed, tablesOf, take, withMemory } from './office.ts';
import { referenceTables } from './reference.ts';
import { writeFolder } from './write.ts';

const nothing = forEachFile((): readonly Cells[] => []);

/** The last day on which something recorded was judged by a policy: what comes into force by then would re-letter it. */
const lastJudged = ({ rows }: Draft): string | undefined =>
  [
    ...rows.statements.map((row) => row['issued_on']!),
    ...rows.recognised.map((row) => row['recognised_on']!),
    ...rows.attestation.map((row) => row['held_on']!),
  ]
    .toSorted()
    .at(-1);

describe('a policy that comes later', () => {
  it('is refused if it comes into force by the last day that is judged already, and governs what comes after it', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, lawfulFolder, (draft, other) =>
        withMemory(async (storage) => {
          const last = lastJudged(draft);
          fc.pre(last !== undefined && draft.policies.every(({ inForceFrom }) => inForceFrom <= last));
          await take(storage, writeFolder(draft));
          const later = (inForceFrom: string): PolicyDraft => ({ ...other.policies[0]!, id: 'later', inForceFrom });
          const folderOf = (policy: PolicyDraft) => writeFolder({ policies: [policy], rows: nothing }, undefined, { isFirst: false });
          if (!draft.policies.some(({ inForceFrom }) => inForceFrom === last)) {
            const { problems } = await take(storage, folderOf(later(last)));
            expect(problems.map(({ file, code, column }) => [file, code, column])).toStrictEqual([
              ['policy.json', 'bad-policy', '/policies/0/inForceFrom'],
            ]);
          }
          const policy = later(beside(last, 1));
          expect((await take(storage, folderOf(policy))).problems).toStrictEqual([]);
          expect(tablesOf(await readOffice(storage))).toStrictEqual(referenceTables({ ...draft, policies: [...draft.policies, policy] }));
        }),
      ),
      { numRuns: runs(12), seed },
    ));
});

describe('open statements', () => {
  /** Whether a mark lacks what a closed statement must have. */
  const isIncomplete = (draft: Draft, statement: Cells, mark: Cells): boolean => {
    if (draft.rows.disciplines.find((row) => row['discipline'] === statement['discipline'])!['control'] === 'pass')
      return mark['mark'] === '' && mark['absence'] === '';
    if (mark['rating1'] === '' || mark['rating2'] === '') return true;
    const policy = draft.policies.findLast(({ inForceFrom }) => inForceFrom <= statement['issued_on']!)!;
    const isAdmitted = Number(mark['rating1']) + Number(mark['rating2']) >= 2 * Number(policy.admission.minimumRating);
    return isAdmitted && mark['exam'] === '' && mark['absence'] === '';
  };

  it('are closed by a later folder if every recorded mark is complete, and refused where they are closed if one is not', () =>
    fc.assert(
      fc.asyncProperty(lawfulFolder, (draft) =>
        withMemory(async (storage) => {
          const open = draft.rows.statements.filter((row) => row['closed_on'] === '');
          fc.pre(open.length > 0);
          await take(storage, writeFolder(draft));
          const closed = open.map((row): Cells => ({ ...row, closed_on: '2022-02-02' }));
          const isLacking = closed.map((row) =>
            draft.rows.marks.some((mark) => mark['statement'] === row['statement'] && isIncomplete(draft, row, mark)),
          );
          const folderOf = (statements: readonly Cells[]) =>
            writeFolder({ policies: [], rows: { ...nothing, statements } }, undefined, { isFirst: false });
          const { problems, events } = await take(storage, folderOf(closed));
          expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toStrictEqual(
            isLacking.flatMap((lacks, i) => (lacks ? [`statements.csv:${i + 2}:closed_on missing-mark`] : [])),
          );
          if (problems.length > 0) expect(events).toBe(0);
          const complete = problems.length === 0 ? closed : closed.filter((_, i) => !isLacking[i]);
          if (problems.length > 0) expect((await take(storage, folderOf(complete))).problems).toStrictEqual([]);
          const statements = draft.rows.statements.map((row) => complete.find((one) => one['statement'] === row['statement']) ?? row);
          expect(tablesOf(await readOffice(storage))).toStrictEqual(referenceTables({ ...draft, rows: { ...draft.rows, statements } }));
        }),
      ),
      { numRuns: runs(12), seed },
    ));
});
