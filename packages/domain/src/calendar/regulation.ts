import { done, type Plain, type Regulation } from '../testing/index.ts';
import { autumn, calendarLaidDown, holidays } from './histories.ts';
import { type CalendarPeriod, calendarRoom, layDownCalendar } from './index.ts';

const laying = (...periods: readonly Plain<CalendarPeriod>[]) => done(layDownCalendar, { calendar: 'full-time', periods });

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
  ],
  refused: [
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
  ],
};
