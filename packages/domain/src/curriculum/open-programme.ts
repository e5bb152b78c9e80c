import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { type ProgrammeOpened, programmeFields } from './events.ts';
import { type Programme, programme } from './state.ts';

export const OpenProgramme = particulars(programmeFields);
export type OpenProgramme = t.TypeOf<typeof OpenProgramme>;

const fields = ['nameKk', 'nameRu', 'nameEn', 'degree', 'credits', 'years'] as const;

export type OpenProgrammeRefusal = {
  readonly refusal: 'programme-differs';
  readonly programme: string;
  readonly field: (typeof fields)[number];
};

/** Opens an educational programme. */
export const openProgramme = command('curriculum.open-programme', {
  summary: 'Opens an educational programme.',
  codec: OpenProgramme,
  path: 'POST /programmes',
  stream: (input: OpenProgramme) => programme(input.programme),
  reads: () => [],
  refusals: ['programme-differs'],
  check:
    () =>
    (input: OpenProgramme) =>
    ({ opened }: Programme): readonly OpenProgrammeRefusal[] => {
      const field = opened === undefined ? undefined : differingField(fields, opened, input);
      return field === undefined ? [] : [{ refusal: 'programme-differs', programme: input.programme, field }];
    },
  record:
    () =>
    (input: OpenProgramme) =>
    ({ opened }: Programme): readonly ProgrammeOpened[] =>
      opened === undefined ? [{ type: 'ProgrammeOpened', ...input }] : [],
});
