import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { reopeningFields, type WindowReopened } from './events.ts';
import { isIssued, type Reopenings, reopenings } from './state.ts';

export const ReopenWindow = particulars(reopeningFields);
export type ReopenWindow = t.TypeOf<typeof ReopenWindow>;

export type ReopenWindowRefusal =
  | { readonly refusal: 'no-such-statement'; readonly statement: string }
  | { readonly refusal: 'ends-before-it-begins'; readonly statement: string; readonly from: string; readonly until: string };

/** Opens a window of one statement again for a time. Whoever does it is recorded with the ground. */
export const reopenWindow = command('windows.reopen-window', {
  summary: 'Opens a window of one statement again for a time; who does it is recorded with the ground.',
  codec: ReopenWindow,
  path: 'POST /statements/{statement}/windows/{kind}/reopenings',
  stream: (input: ReopenWindow) => reopenings(input.kind, input.statement),
  reads: (input: ReopenWindow) => [isIssued(input.statement)],
  refusals: ['no-such-statement', 'ends-before-it-begins'],
  check:
    ({ look }) =>
    ({ statement, from, until }: ReopenWindow) =>
    (): readonly ReopenWindowRefusal[] => {
      const refusals: ReopenWindowRefusal[] = look(isIssued(statement)) ? [] : [{ refusal: 'no-such-statement', statement }];
      if (until < from) refusals.push({ refusal: 'ends-before-it-begins', statement, from, until });
      return refusals;
    },
  record:
    ({ actor }) =>
    (input: ReopenWindow) =>
    (before: Reopenings): readonly WindowReopened[] =>
      before.some((reopened) => differingField(['from', 'until', 'ground'], reopened, input) === undefined)
        ? []
        : [{ type: 'WindowReopened', ...input, ...(actor === undefined ? {} : { reopenedBy: actor }) }],
});
