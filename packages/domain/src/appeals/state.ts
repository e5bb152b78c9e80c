import { type AppealNumber, at, type CalendarDate, type CommissionCode, sequence, slice, unreachable } from '../kernel/index.ts';
import { AppealHeard, AppealLodged, AppealWithdrawn, CommissionAppointed, MarkAmendedOnAppeal } from './events.ts';

/** An appeal: lodged, then heard or withdrawn. */
export type Appeal =
  | { readonly stage: 'NotLodged' }
  | { readonly stage: 'AwaitingHearing'; readonly lodged: AppealLodged }
  | { readonly stage: 'Heard'; readonly lodged: AppealLodged; readonly heard: AppealHeard }
  | { readonly stage: 'Withdrawn'; readonly lodged: AppealLodged; readonly withdrawn: AppealWithdrawn };

type AppealEvent = AppealLodged | AppealHeard | AppealWithdrawn;

const evolve = (appeal: Appeal, event: AppealEvent): Appeal => {
  switch (event.type) {
    case 'AppealLodged':
      return { stage: 'AwaitingHearing', lodged: event };
    case 'AppealHeard':
      return appeal.stage === 'NotLodged' ? appeal : { stage: 'Heard', lodged: appeal.lodged, heard: event };
    case 'AppealWithdrawn':
      return appeal.stage === 'NotLodged' ? appeal : { stage: 'Withdrawn', lodged: appeal.lodged, withdrawn: event };
    default:
      return unreachable(event);
  }
};

export const appealFold = sequence<Appeal, AppealEvent>({
  category: 'appeal',
  name: 'appeal',
  events: [AppealLodged, AppealHeard, AppealWithdrawn],
  initial: { stage: 'NotLodged' },
  evolve,
});

export const appeal = (number: AppealNumber) => at(appealFold, number);

/** An appeal as the office knew it on a day: of what came later nothing yet. */
export const stageOn = (appeal: Appeal, day: CalendarDate): Appeal => {
  if (appeal.stage === 'NotLodged' || appeal.lodged.filedOn > day) return { stage: 'NotLodged' };
  const isSettled =
    (appeal.stage === 'Heard' && appeal.heard.heardOn <= day) || (appeal.stage === 'Withdrawn' && appeal.withdrawn.withdrawnOn <= day);
  return isSettled ? appeal : { stage: 'AwaitingHearing', lodged: appeal.lodged };
};

/** A commission for appeals, once it is appointed. */
export type Commission = CommissionAppointed | undefined;

export const commissionFold = sequence<Commission, CommissionAppointed>({
  category: 'commission',
  name: 'commission',
  events: [CommissionAppointed],
  initial: undefined,
  evolve: (_, event) => event,
});

export const commission = (code: CommissionCode) => at(commissionFold, code);

/** Who sits on a commission: its chair and its members. */
export const seatsOf = ({ chair, members }: CommissionAppointed): readonly string[] => [chair, ...members];

/** The outcomes of a student's appeals, by appeal. */
export const amendmentsSlice = slice<MarkAmendedOnAppeal>({
  name: 'amendments',
  events: [MarkAmendedOnAppeal],
  keyOf: (event) => event.appeal,
});
