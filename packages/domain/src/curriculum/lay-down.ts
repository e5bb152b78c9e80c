import * as t from 'io-ts';
import { command, differingField, Intake, particulars, ProgrammeCode } from '../kernel/index.ts';
import { type CurriculumLaidDown, CurriculumRow } from './events.ts';
import { discipline, type Programme, programme } from './state.ts';

export const LayDownCurriculum = particulars({ programme: ProgrammeCode, intake: Intake, rows: t.readonlyArray(CurriculumRow) });
export type LayDownCurriculum = t.TypeOf<typeof LayDownCurriculum>;

const fields = ['semester', 'kind'] as const;

export type LayDownRefusal =
  | { readonly refusal: 'no-such-programme'; readonly programme: string }
  | { readonly refusal: 'no-such-discipline'; readonly discipline: string }
  | { readonly refusal: 'semester-beyond-programme'; readonly discipline: string; readonly semester: number; readonly semesters: number }
  | { readonly refusal: 'curriculum-row-differs'; readonly discipline: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'discipline-listed-twice'; readonly discipline: string };

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
    ({ opened, curricula }: Programme): readonly LayDownRefusal[] => {
      const known = new Map((curricula[input.intake] ?? []).map((row) => [row.discipline, row]));
      const seen = new Set<string>();
      const refusals: LayDownRefusal[] = opened === undefined ? [{ refusal: 'no-such-programme', programme: input.programme }] : [];
      for (const row of input.rows) {
        if (look(discipline(row.discipline)) === undefined) refusals.push({ refusal: 'no-such-discipline', discipline: row.discipline });
        if (opened !== undefined && row.semester > 2 * opened.years)
          refusals.push({
            refusal: 'semester-beyond-programme',
            discipline: row.discipline,
            semester: row.semester,
            semesters: 2 * opened.years,
          });
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
