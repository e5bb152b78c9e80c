import { programmeOpened } from '../curriculum/histories.ts';
import { daniyarRegistered } from '../students/histories.ts';
import { done, type Plain, type Regulation } from '../testing/index.ts';
import {
  assigned,
  autumn,
  calendarApproved,
  calendarAssigned,
  calendarDrafted,
  calendarExcepted,
  calendarLaidDown,
  earlier,
  excepted,
  holidays,
} from './histories.ts';
import { assignCalendar, assignToStudent, type CalendarPeriod, calendarRoom, draftCalendar, layDownCalendar } from './index.ts';

const laying = (...periods: readonly Plain<CalendarPeriod>[]) => done(layDownCalendar, { calendar: 'full-time', periods });
const evening = done(layDownCalendar, { calendar: 'evening', periods: [autumn] });

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const calendarRegulation: Regulation = {
  room: calendarRoom,
  accepted: [
    {
      so: 'a calendar',
      given: [],
      when: calendarLaidDown,
      records: [{ type: 'CalendarLaidDown', calendar: 'full-time', periods: [autumn, holidays] }],
    },
    {
      so: 'only the periods that are new',
      given: [laying(autumn)],
      when: calendarLaidDown,
      records: [{ type: 'CalendarLaidDown', calendar: 'full-time', periods: [holidays] }],
    },
    {
      so: 'a period of one day',
      given: [],
      when: laying({ ...autumn, to: autumn.from }),
      records: [{ type: 'CalendarLaidDown', calendar: 'full-time', periods: [{ ...autumn, to: autumn.from }] }],
    },
    {
      so: 'the draft of a calendar',
      given: [calendarLaidDown],
      when: calendarDrafted,
      records: [{ type: 'CalendarDrafted', calendar: 'full-time', periods: [earlier] }],
    },
    {
      so: 'a calendar in place of the one before it',
      given: [calendarLaidDown, calendarDrafted],
      when: calendarApproved,
      records: [{ type: 'CalendarApproved', calendar: 'full-time', periods: [earlier], approvedOn: '2022-10-03' }],
    },
    {
      so: 'to an intake of a programme in one form of study',
      given: [programmeOpened, calendarLaidDown],
      when: calendarAssigned,
      records: [{ type: 'CalendarAssigned', ...assigned }],
    },
    {
      so: 'another calendar, in place of the one before',
      given: [programmeOpened, calendarLaidDown, evening, calendarAssigned],
      when: done(assignCalendar, { ...assigned, calendar: 'evening' }),
      records: [{ type: 'CalendarAssigned', ...assigned, calendar: 'evening' }],
    },
    {
      so: 'by way of exception',
      given: [daniyarRegistered, calendarLaidDown],
      when: calendarExcepted,
      records: [{ type: 'CalendarAssignedToStudent', ...excepted }],
    },
    {
      so: 'the same calendar on another ground',
      given: [daniyarRegistered, calendarLaidDown, calendarExcepted],
      when: done(assignToStudent, { ...excepted, ground: 'Care of a child' }),
      records: [{ type: 'CalendarAssignedToStudent', ...excepted, ground: 'Care of a child' }],
    },
  ],
  refused: [
    {
      so: 'a calendar that is nowhere, to nobody',
      given: [],
      when: calendarAssigned,
      against: [
        { refusal: 'no-such-calendar', calendar: 'full-time' },
        { refusal: 'no-such-programme', programme: '6B01402' },
      ],
    },
    {
      so: 'a calendar that is nowhere, to a student who is nowhere',
      given: [],
      when: calendarExcepted,
      against: [
        { refusal: 'no-such-calendar', calendar: 'full-time' },
        { refusal: 'no-such-student', student: '22-001' },
      ],
    },
    {
      so: 'a period with another last day',
      given: [calendarLaidDown],
      when: laying({ ...autumn, to: '2023-01-06' }),
      against: [{ refusal: 'period-differs', period: 'session', term: '2022-23/1', from: '2022-12-19', field: 'to' }],
    },
    {
      so: 'a vacation that ends before it begins, twice, in a term',
      given: [],
      when: laying({ ...holidays, to: '2023-01-07' }, { ...holidays, term: '2022-23/1' }, holidays),
      against: [
        { refusal: 'period-ends-before-it-begins', period: 'vacation', from: '2023-01-08', to: '2023-01-07' },
        { refusal: 'term-does-not-fit-period', period: 'vacation', term: '2022-23/1', from: '2023-01-08' },
        { refusal: 'period-listed-twice', period: 'vacation', from: '2023-01-08' },
      ],
    },
    {
      so: 'the approval of a calendar that nobody drafted',
      given: [calendarLaidDown],
      when: calendarApproved,
      against: [{ refusal: 'nothing-drafted' }],
    },
    {
      so: 'the approval of a vacation that ends before it begins, twice, in a term',
      given: [
        done(draftCalendar, {
          calendar: 'full-time',
          periods: [{ ...holidays, to: '2023-01-07' }, { ...holidays, term: '2022-23/1' }, holidays],
        }),
      ],
      when: calendarApproved,
      against: [
        { refusal: 'period-ends-before-it-begins', period: 'vacation', from: '2023-01-08', to: '2023-01-07' },
        { refusal: 'term-does-not-fit-period', period: 'vacation', term: '2022-23/1', from: '2023-01-08' },
        { refusal: 'period-listed-twice', period: 'vacation', from: '2023-01-08' },
      ],
    },
    {
      so: 'the approval of a vacation in a term',
      given: [done(draftCalendar, { calendar: 'full-time', periods: [{ ...holidays, term: '2022-23/1' }] })],
      when: calendarApproved,
      against: [{ refusal: 'term-does-not-fit-period', period: 'vacation', term: '2022-23/1', from: '2023-01-08' }],
    },
    {
      so: 'the approval of a period twice',
      given: [done(draftCalendar, { calendar: 'full-time', periods: [holidays, holidays] })],
      when: calendarApproved,
      against: [{ refusal: 'period-listed-twice', period: 'vacation', from: '2023-01-08' }],
    },
  ],
};
