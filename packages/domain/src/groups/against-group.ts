import { programme } from '../curriculum/index.ts';
import type { AnyRef, Context } from '../kernel/index.ts';
import type { FormedGroup } from './events.ts';
import { teacher } from './state.ts';

type Particulars = Pick<FormedGroup, 'programme' | 'adviser'>;

/** What a group of these particulars needs to know. */
export const readsForGroup = (of: Particulars): readonly AnyRef[] => [
  programme(of.programme),
  ...(of.adviser === undefined ? [] : [teacher(of.adviser)]),
];

export type GroupRefusal =
  | { readonly refusal: 'no-such-programme'; readonly programme: string }
  | { readonly refusal: 'no-such-teacher'; readonly teacher: string };

/** What stands against a group of these particulars, whatever is recorded of it. */
export const againstGroup = (look: Context['look'], of: Particulars): readonly GroupRefusal[] => [
  ...(look(programme(of.programme)).opened === undefined ? [{ refusal: 'no-such-programme' as const, programme: of.programme }] : []),
  ...(of.adviser !== undefined && look(teacher(of.adviser)) === undefined
    ? [{ refusal: 'no-such-teacher' as const, teacher: of.adviser }]
    : []),
];
