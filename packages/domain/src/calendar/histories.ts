import { done } from '../testing/index.ts';
import { assignCalendar } from './assign-calendar.ts';
import { assignToStudent } from './assign-to-student.ts';
import { layDownCalendar } from './lay-down.ts';
import { approveCalendar, draftCalendar } from './review-calendar.ts';

export const autumn = { academicYear: '2022-23', period: 'session', term: '2022-23/1', from: '2022-12-19', to: '2023-01-07' } as const;
export const holidays = { academicYear: '2022-23', period: 'vacation', from: '2023-01-08', to: '2023-01-21' } as const;

export const calendarLaidDown = done(layDownCalendar, { calendar: 'full-time', periods: [autumn, holidays] });

/** The session is to end a week earlier. */
export const earlier = { ...autumn, to: '2022-12-31' } as const;
export const calendarDrafted = done(draftCalendar, { calendar: 'full-time', periods: [earlier] });
export const calendarApproved = done(approveCalendar, { calendar: 'full-time', approvedOn: '2022-10-03' });

/** Needs the programme. */
export const assigned = { calendar: 'full-time', programme: '6B01402', intake: 2022, form: 'full-time' } as const;
export const calendarAssigned = done(assignCalendar, assigned);

/** Needs Daniyar. */
export const excepted = { calendar: 'full-time', student: '22-001', ground: 'Treatment until February' } as const;
export const calendarExcepted = done(assignToStudent, excepted);
