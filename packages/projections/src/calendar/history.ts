import { exception } from '@tirkeu/domain/calendar';
import type { HistoryOf } from '../register/index.ts';

/** The calendar that a student has by way of exception. */
export const calendarHistory: HistoryOf = ({ assignments }, open, { student }) => {
  const excepted = assignments.get(exception(student).key);
  if (excepted?.type !== 'CalendarAssignedToStudent') return [];
  const { calendar, ground } = excepted;
  const told = open(ground);
  const text = `Calendar ${calendar} by way of exception${told === undefined ? '' : `: ${told}`}`;
  return [{ date: null, kind: 'calendar', document: calendar, text, change: [] }];
};
