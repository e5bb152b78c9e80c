import type * as t from 'io-ts';
import { command, differingField, particulars } from '../kernel/index.ts';
import { type AppealWithdrawn, withdrawalFields, withdrawalOptional } from './events.ts';
import { type Appeal, appeal } from './state.ts';

export const WithdrawAppeal = particulars(withdrawalFields, withdrawalOptional);
export type WithdrawAppeal = t.TypeOf<typeof WithdrawAppeal>;

const fields = ['withdrawnOn', 'ground'] as const;

export type WithdrawAppealRefusal =
  | { readonly refusal: 'no-such-appeal'; readonly appeal: string }
  | { readonly refusal: 'already-heard'; readonly appeal: string; readonly heardOn: string }
  | { readonly refusal: 'withdrawn-before-lodged'; readonly appeal: string; readonly filedOn: string }
  | { readonly refusal: 'withdrawal-differs'; readonly appeal: string; readonly field: (typeof fields)[number] };

/** Records that a student took an appeal back before it was heard. */
export const withdrawAppeal = command('appeals.withdraw-appeal', {
  summary: 'Records that a student took an appeal back before it was heard.',
  codec: WithdrawAppeal,
  path: 'POST /appeals/{appeal}/withdrawal',
  stream: (input: WithdrawAppeal) => appeal(input.appeal),
  reads: () => [],
  refusals: ['no-such-appeal', 'already-heard', 'withdrawn-before-lodged', 'withdrawal-differs'],
  check:
    () =>
    (input: WithdrawAppeal) =>
    (state: Appeal): readonly WithdrawAppealRefusal[] => {
      const { appeal: number } = input;
      if (state.stage === 'NotLodged') return [{ refusal: 'no-such-appeal', appeal: number }];
      if (state.stage === 'Heard') return [{ refusal: 'already-heard', appeal: number, heardOn: state.heard.heardOn }];
      if (state.stage === 'Withdrawn') {
        const field = differingField(fields, state.withdrawn, input);
        return field === undefined ? [] : [{ refusal: 'withdrawal-differs', appeal: number, field }];
      }
      return input.withdrawnOn < state.lodged.filedOn
        ? [{ refusal: 'withdrawn-before-lodged', appeal: number, filedOn: state.lodged.filedOn }]
        : [];
    },
  record:
    () =>
    (input: WithdrawAppeal) =>
    (state: Appeal): readonly AppealWithdrawn[] =>
      state.stage === 'AwaitingHearing' ? [{ type: 'AppealWithdrawn', ...input, student: state.lodged.student }] : [],
});
