import { type AnyEvent, categoryOf, keyOf, type StreamName, type StudentNumber } from '@tirkeu/domain';
import { type Calendar, type CalendarEvent, calendarFold } from '@tirkeu/domain/calendar';
import type { DisciplineEntered, ProgrammeOpened } from '@tirkeu/domain/curriculum';
import type { GroupFormed } from '@tirkeu/domain/groups';
import { policiesFold, type PolicyEvent } from '@tirkeu/domain/policy';
import { recordOf, type StudentRecord } from '@tirkeu/domain/record';
import type { Register } from './register.ts';

/** An event and the stream that it stands in. */
export type EventInStream = { readonly stream: StreamName; readonly event: AnyEvent };

/** Folds all events of a store into a register: for embedding the office in another service, and for tests. */
export const registerFrom = (events: readonly EventInStream[]): Register => {
  const students = new Map<string, AnyEvent[]>();
  const calendars = new Map<string, Calendar>();
  const disciplines = new Map<string, DisciplineEntered>();
  const programmes = new Map<string, ProgrammeOpened>();
  const groups = new Map<string, GroupFormed>();
  let policies = policiesFold.initial;
  for (const { stream, event } of events) {
    const key = keyOf(stream);
    switch (categoryOf(stream)) {
      case 'student': {
        const known = students.get(key);
        if (known === undefined) students.set(key, [event]);
        else known.push(event);
        break;
      }
      case 'calendar':
        calendars.set(key, calendarFold.after(calendars.get(key) ?? calendarFold.initial, [event as CalendarEvent]));
        break;
      case 'policy':
        policies = policiesFold.after(policies, [event as PolicyEvent]);
        break;
      case 'discipline':
        disciplines.set(key, event as DisciplineEntered);
        break;
      case 'programme':
        if (event.type === 'ProgrammeOpened') programmes.set(key, event as ProgrammeOpened);
        break;
      case 'group':
        groups.set(key, event as GroupFormed);
        break;
      default:
    }
  }
  return {
    students: [...students].map(([student, own]): StudentRecord => recordOf(student as StudentNumber, own)),
    policies,
    calendars: [...calendars].map(([calendar, { periods }]) => ({ calendar, periods })),
    disciplines,
    programmes,
    groups,
  };
};
