import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { againstRow, type RowRefusal } from './against-row.ts';
import { type CurriculumLaidDown, curriculumFields } from './events.ts';
import { discipline, type Programme, programme } from './state.ts';

export const LayDownCurriculum = particulars(curriculumFields);
export type LayDownCurriculum = t.TypeOf<typeof LayDownCurriculum>;

const fields = ['semester', 'kind'] as const;

export type LayDownRefusal =
  | RowRefusal
  | { readonly refusal: 'curriculum-row-differs'; readonly discipline: string; readonly field: (typeof fields)[number] };

/** Lays down a curriculum for an intake of a programme, or adds disciplines to it. */
export const layDown = command('curriculum.lay-down', {
  summary: 'Lays down the curriculum of an intake, or adds disciplines to it.',
  codec: LayDownCurriculum,
  path: 'POST /programmes/{programme}/curricula',
  stream: (input: LayDownCurriculum) => programme(input.programme),
  reads: (input: LayDownCurriculum) => input.rows.map((row) => discipline(row.discipline)),
  refusals: ['no-such-programme', 'no-such-discipline', 'semester-beyond-programme', 'curriculum-row-differs', 'discipline-listed-twice'],
  check:
    ({ look }) =>
    (input: LayDownCurriculum) =>
    (of: Programme): readonly LayDownRefusal[] => {
      const known = new Map((of.curricula[input.intake] ?? []).map((row) => [row.discipline, row]));
      const seen = new Set<string>();
      const refusals: LayDownRefusal[] = of.opened === undefined ? [{ refusal: 'no-such-programme', programme: input.programme }] : [];
      for (const row of input.rows) {
        refusals.push(...againstRow(look, of, row));
        const recorded = known.get(row.discipline);
        const field = recorded === undefined ? undefined : differingField(fields, recorded, row);
        if (field !== undefined) refusals.push({ refusal: 'curriculum-row-differs', discipline: row.discipline, field });
        if (seen.has(row.discipline)) refusals.push({ refusal: 'discipline-listed-twice', discipline: row.discipline });
        seen.add(row.discipline);
      }
      return refusals;
    },
  record:
    () =>
    (input: LayDownCurriculum) =>
    ({ curricula }: Programme): readonly CurriculumLaidDown[] => {
      const known = new Set((curricula[input.intake] ?? []).map((row) => row.discipline));
      const rows = input.rows.filter((row) => !known.has(row.discipline));
      return rows.length === 0 ? [] : [{ type: 'CurriculumLaidDown', programme: input.programme, intake: input.intake, rows }];
    },
});
