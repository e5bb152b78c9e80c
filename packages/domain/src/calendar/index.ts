import { room } from '../kernel/index.ts';
import { calendarEvents } from './events.ts';
import { layDownCalendar } from './lay-down.ts';
import { calendarFold } from './state.ts';

export * from './events.ts';
export * from './last-day.ts';
export * from './lay-down.ts';
export * from './state.ts';
export * from './term-fits-period.ts';

/** Academic calendars. */
export const calendarRoom = room({ name: 'calendar', events: calendarEvents, commands: [layDownCalendar], folds: [calendarFold] });
