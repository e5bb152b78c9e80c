import type { Context } from '../kernel/index.ts';
import type { CurriculumRow } from './events.ts';
import { discipline, type Programme } from './state.ts';

export type RowRefusal =
  | { readonly refusal: 'no-such-programme'; readonly programme: string }
  | { readonly refusal: 'no-such-discipline'; readonly discipline: string }
  | { readonly refusal: 'semester-beyond-programme'; readonly discipline: string; readonly semester: number; readonly semesters: number }
  | { readonly refusal: 'discipline-listed-twice'; readonly discipline: string };

/** What stands against one row of a curriculum, whatever else is laid down. */
export const againstRow = (
  look: Context['look'],
  { opened }: Programme,
  row: CurriculumRow,
): readonly Extract<RowRefusal, { readonly refusal: 'no-such-discipline' | 'semester-beyond-programme' }>[] => {
  const semesters = opened === undefined ? undefined : 2 * opened.years;
  return [
    ...(look(discipline(row.discipline)) === undefined ? [{ refusal: 'no-such-discipline' as const, discipline: row.discipline }] : []),
    ...(semesters === undefined || row.semester <= semesters
      ? []
      : [{ refusal: 'semester-beyond-programme' as const, discipline: row.discipline, semester: row.semester, semesters }]),
  ];
};
