import { session } from '../assessment/histories.ts';
import { autumn } from '../calendar/histories.ts';
import { layDownCalendar } from '../calendar/index.ts';
import { registerOrder } from '../orders/index.ts';
import { done, seeing } from '../testing/index.ts';
import { confirmPromotion } from './confirm-promotion.ts';
import { confirmRating } from './confirm-rating.ts';
import { draftPromotion } from './draft-promotion.ts';
import { draftRating } from './draft-rating.ts';

const year = '2022-23';

/** The year has its sessions, re-sits and summer semester. */
export const yearLaidDown = done(layDownCalendar, {
  calendar: 'full-time',
  periods: [
    autumn,
    { academicYear: year, period: 'fx', term: '2022-23/1', from: '2023-01-09', to: '2023-01-14' },
    { academicYear: year, period: 'fx', term: '2022-23/2', from: '2023-06-12', to: '2023-06-17' },
    { academicYear: year, period: 'summer', term: '2022-23/S', from: '2023-06-19', to: '2023-07-22' },
  ],
});

/** Another form of study re-sits and has its summer semester later: the latest day counts for everyone. */
export const yearLaidDownLater = done(layDownCalendar, {
  calendar: 'part-time',
  periods: [
    { academicYear: year, period: 'fx', term: '2022-23/1', from: '2023-01-23', to: '2023-01-28' },
    { academicYear: year, period: 'fx', term: '2022-23/2', from: '2023-07-03', to: '2023-07-08' },
    { academicYear: year, period: 'summer', term: '2022-23/S', from: '2023-07-24', to: '2023-08-12' },
  ],
});

/** Daniyar, on a grant, passed anatomy with a B; Aliya, who pays, was absent for a valid reason. */
export const yearStudied = [yearLaidDown, ...session];

/** Daniyar's enrolment is voided, and he comes back from a leave: he is active, and no order says in which programme. */
export const displaced = [
  done(registerOrder, {
    order: '111-с',
    orderDate: '2022-10-01',
    kind: 'cancellation',
    entries: [{ student: '22-001', effectiveOn: '2022-10-01', cancels: '101-с' }],
  }),
  done(registerOrder, {
    order: '112-с',
    orderDate: '2022-10-02',
    kind: 'return-from-leave',
    entries: [{ student: '22-001', effectiveOn: '2022-10-02', course: 1, group: 'FK-22-1' }],
  }),
];

/** Daniyar passed what he had; Aliya has no letter with points. */
export const promotion = {
  year,
  decidedOn: '2023-07-31',
  rows: [{ student: '22-001', course: 1, gpa: '3.00', threshold: '1.6', debts: 0, decision: 'promote' }],
} as const;
/** What the records say of promotion. */
export const promotionSummary = {
  position: '812',
  day: '2023-07-22',
  rows: [
    {
      academic_year: year,
      student: '22-001',
      course: '1',
      gpa: '3.00',
      threshold: '1.60',
      debts: '0',
      decision: 'promote',
    },
  ],
};
/** Needs the year that was studied. */
export const promotionDrafted = seeing(promotionSummary, done(draftPromotion, { year, decidedOn: '2023-07-31' }));
export const promotionConfirmed = seeing(promotionSummary, done(confirmPromotion, { year }));

export const rating = {
  year,
  decidedOn: '2023-06-20',
  rows: [{ student: '22-001', place: 1, gpa: '3.00', programme: '6B01402', course: 1 }],
} as const;
/** What the records say of the academic rating. */
export const ratingSummary = {
  position: '795',
  day: '2023-06-17',
  rows: [{ academic_year: year, programme: '6B01402', course: '1', place: '1', student: '22-001', gpa: '3.00' }],
};
/** Needs the year that was studied. */
export const ratingDrafted = seeing(ratingSummary, done(draftRating, { year, decidedOn: '2023-06-20' }));
export const ratingConfirmed = seeing(ratingSummary, done(confirmRating, { year }));
