import type * as t from 'io-ts';
import { programme } from '../curriculum/index.ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { type GroupFormed, groupFields, groupOptional } from './events.ts';
import { type Group, group, teacher } from './state.ts';

export const FormGroup = particulars(groupFields, groupOptional);
export type FormGroup = t.TypeOf<typeof FormGroup>;

const fields = ['programme', 'intake', 'language', 'adviser'] as const;

export type FormGroupRefusal =
  | { readonly refusal: 'group-differs'; readonly group: string; readonly field: (typeof fields)[number] }
  | { readonly refusal: 'no-such-programme'; readonly programme: string }
  | { readonly refusal: 'no-such-teacher'; readonly teacher: string };

/** Forms an academic group. */
export const formGroup = command('groups.form-group', {
  summary: 'Forms an academic group.',
  codec: FormGroup,
  path: 'POST /groups',
  stream: (input: FormGroup) => group(input.group),
  reads: (input: FormGroup) => [programme(input.programme), ...(input.adviser === undefined ? [] : [teacher(input.adviser)])],
  refusals: ['group-differs', 'no-such-programme', 'no-such-teacher'],
  check:
    ({ look }) =>
    (input: FormGroup) =>
    (formed: Group): readonly FormGroupRefusal[] => {
      const refusals: FormGroupRefusal[] = [];
      const field = formed === undefined ? undefined : differingField(fields, formed, input);
      if (field !== undefined) refusals.push({ refusal: 'group-differs', group: input.group, field });
      if (look(programme(input.programme)).opened === undefined)
        refusals.push({ refusal: 'no-such-programme', programme: input.programme });
      if (input.adviser !== undefined && look(teacher(input.adviser)) === undefined)
        refusals.push({ refusal: 'no-such-teacher', teacher: input.adviser });
      return refusals;
    },
  record:
    () =>
    (input: FormGroup) =>
    (formed: Group): readonly GroupFormed[] =>
      formed === undefined ? [{ type: 'GroupFormed', ...input }] : [],
});
