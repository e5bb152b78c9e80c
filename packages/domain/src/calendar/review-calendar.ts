import type * as t from 'io-ts';
import { approvalOf, at, CalendarCode, CalendarDate, draftOf, particulars, reviewsFold } from '../kernel/index.ts';
import { againstPeriods, type PeriodRefusal } from './against-periods.ts';
import { CalendarApproved, CalendarDrafted, calendarFields } from './events.ts';

const keyOf = ({ calendar }: { readonly calendar: CalendarCode }): string => calendar;

export const calendarReviewsFold = reviewsFold<CalendarDrafted, CalendarApproved>({
  category: 'calendar',
  name: 'calendar-reviews',
  drafted: CalendarDrafted,
  approved: CalendarApproved,
  keyOf,
});

/** What is drafted and was approved of a calendar. */
export const calendarReviews = (code: CalendarCode) => at(calendarReviewsFold, code);

export const DraftCalendar = particulars(calendarFields);
export type DraftCalendar = t.TypeOf<typeof DraftCalendar>;

/** Drafts a whole academic calendar. */
export const draftCalendar = draftOf<DraftCalendar, CalendarDrafted, CalendarApproved>('calendar.draft-calendar', {
  summary: 'Drafts a whole academic calendar; nothing is in force by that.',
  codec: DraftCalendar,
  path: 'POST /calendars/{calendar}/draft',
  stream: (input) => calendarReviews(input.calendar),
  keyOf,
  type: 'CalendarDrafted',
});

export const ApproveCalendar = particulars({ calendar: CalendarCode, approvedOn: CalendarDate });
export type ApproveCalendar = t.TypeOf<typeof ApproveCalendar>;

/** Approves the draft of an academic calendar, which supersedes all periods before it: what is decided on a last day moves with it. */
export const approveCalendar = approvalOf<ApproveCalendar, CalendarDrafted, CalendarApproved, PeriodRefusal>('calendar.approve-calendar', {
  summary: 'Approves the draft of an academic calendar; it supersedes all periods before it.',
  codec: ApproveCalendar,
  path: 'POST /calendars/{calendar}/approval',
  stream: (input) => calendarReviews(input.calendar),
  keyOf,
  reads: () => [],
  refusals: ['period-ends-before-it-begins', 'term-does-not-fit-period', 'period-listed-twice'],
  against: () => (_, draft) => againstPeriods(draft.periods).flat(),
  approve: () => (input, draft) => [{ ...draft, type: 'CalendarApproved', approvedOn: input.approvedOn }],
});
