import type * as t from 'io-ts';
import { teacher } from '../groups/index.ts';
import { command, differingField, particulars, repeated, sameRows } from '../kernel/index.ts';
import { type CommissionAppointed, commissionFields, commissionOptional } from './events.ts';
import { type Commission, commission } from './state.ts';

export const AppointCommission = particulars(commissionFields, commissionOptional);
export type AppointCommission = t.TypeOf<typeof AppointCommission>;

const fields = ['appointedOn', 'chair', 'order'] as const;

export type AppointCommissionRefusal =
  | { readonly refusal: 'commission-differs'; readonly commission: string; readonly field: (typeof fields)[number] | 'members' }
  | { readonly refusal: 'no-such-teacher'; readonly commission: string; readonly teacher: string }
  | { readonly refusal: 'member-listed-twice'; readonly commission: string; readonly teacher: string };

/** Appoints a commission that hears appeals, of teachers who are entered. */
export const appointCommission = command('appeals.appoint-commission', {
  summary: 'Appoints a commission of teachers that hears appeals.',
  codec: AppointCommission,
  path: 'POST /appeal-commissions',
  stream: (input: AppointCommission) => commission(input.commission),
  reads: ({ chair, members }: AppointCommission) => [chair, ...members].map(teacher),
  refusals: ['commission-differs', 'no-such-teacher', 'member-listed-twice'],
  check:
    ({ look }) =>
    (input: AppointCommission) =>
    (appointed: Commission): readonly AppointCommissionRefusal[] => {
      const { commission: code, chair, members } = input;
      if (appointed !== undefined) {
        const field = differingField(fields, appointed, input) ?? (sameRows(appointed.members, members) ? undefined : 'members');
        return field === undefined ? [] : [{ refusal: 'commission-differs', commission: code, field }];
      }
      const seats = [chair, ...members];
      return [
        ...[...new Set(seats)]
          .filter((number) => look(teacher(number)) === undefined)
          .map((number): AppointCommissionRefusal => ({ refusal: 'no-such-teacher', commission: code, teacher: number })),
        ...repeated(seats).map(
          (number): AppointCommissionRefusal => ({ refusal: 'member-listed-twice', commission: code, teacher: number }),
        ),
      ];
    },
  record:
    () =>
    (input: AppointCommission) =>
    (appointed: Commission): readonly CommissionAppointed[] =>
      appointed === undefined ? [{ type: 'CommissionAppointed', ...input }] : [],
});
