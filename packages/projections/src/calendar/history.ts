import { exception } from '@tirkeu/domain/calendar';
import type { HistoryOf } from '../register/index.ts';

/** The calendar that a student has by way of exception. */
export const calendarHistory: HistoryOf = ({ assignments }, open, { student }) => {
  const excepted = assignments.get(exception(student).key);
  if (excepted?.type !== 'CalendarAssignedToStudent') return [];
  const { calendar, ground } = excepted;
  const act = { act: 'calendar', calendar, ground: open(ground) ?? null } as const;
  return [{ date: null, kind: 'calendar', document: calendar, act, change: [] }];
};
