import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { type DisciplineEntered, disciplineFields } from './events.ts';
import { type Discipline, discipline } from './state.ts';

export const EnterDiscipline = particulars(disciplineFields);
export type EnterDiscipline = t.TypeOf<typeof EnterDiscipline>;

const fields = ['nameKk', 'nameRu', 'nameEn', 'credits', 'cycle', 'component', 'control', 'countsInGpa'] as const;

export type EnterDisciplineRefusal = {
  readonly refusal: 'discipline-differs';
  readonly discipline: string;
  readonly field: (typeof fields)[number];
};

/** Enters a discipline in the catalogue. */
export const enterDiscipline = command('curriculum.enter-discipline', {
  summary: 'Enters a discipline in the catalogue.',
  codec: EnterDiscipline,
  path: 'POST /disciplines',
  stream: (input: EnterDiscipline) => discipline(input.discipline),
  reads: () => [],
  refusals: ['discipline-differs'],
  check:
    () =>
    (input: EnterDiscipline) =>
    (entered: Discipline): readonly EnterDisciplineRefusal[] => {
      const field = entered === undefined ? undefined : differingField(fields, entered, input);
      return field === undefined ? [] : [{ refusal: 'discipline-differs', discipline: input.discipline, field }];
    },
  record:
    () =>
    (input: EnterDiscipline) =>
    (entered: Discipline): readonly DisciplineEntered[] =>
      entered === undefined ? [{ type: 'DisciplineEntered', ...input }] : [],
});
