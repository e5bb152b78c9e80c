import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { againstGroup, type GroupRefusal, readsForGroup } from './against-group.ts';
import { type GroupFormed, groupFields, groupOptional } from './events.ts';
import { type Group, group } from './state.ts';

export const FormGroup = particulars(groupFields, groupOptional);
export type FormGroup = t.TypeOf<typeof FormGroup>;

const fields = ['programme', 'intake', 'language', 'adviser'] as const;

export type FormGroupRefusal =
  | { readonly refusal: 'group-differs'; readonly group: string; readonly field: (typeof fields)[number] }
  | GroupRefusal;

/** Forms an academic group. */
export const formGroup = command('groups.form-group', {
  summary: 'Forms an academic group.',
  codec: FormGroup,
  path: 'POST /groups',
  stream: (input: FormGroup) => group(input.group),
  reads: (input: FormGroup) => readsForGroup(input),
  refusals: ['group-differs', 'no-such-programme', 'no-such-teacher'],
  check:
    ({ look }) =>
    (input: FormGroup) =>
    (formed: Group): readonly FormGroupRefusal[] => {
      const field = formed === undefined ? undefined : differingField(fields, formed, input);
      const differs = field === undefined ? [] : [{ refusal: 'group-differs' as const, group: input.group, field }];
      return [...differs, ...againstGroup(look, input)];
    },
  record:
    () =>
    (input: FormGroup) =>
    (formed: Group): readonly GroupFormed[] =>
      formed === undefined ? [{ type: 'GroupFormed', ...input }] : [],
});
