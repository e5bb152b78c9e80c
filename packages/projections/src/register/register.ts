import type { CalendarDate, Personal } from '@tirkeu/domain';
import type { AssignmentEvent, CalendarPeriod } from '@tirkeu/domain/calendar';
import type { EnteredDiscipline, OpenedProgramme } from '@tirkeu/domain/curriculum';
import type { FormedGroup } from '@tirkeu/domain/groups';
import type { Policies } from '@tirkeu/domain/policy';
import type { StudentRecord } from '@tirkeu/domain/record';
import type { WindowReopened } from '@tirkeu/domain/windows';
import type { Decisions } from './decisions.ts';

/** Everything that views are computed from: the students' records and the small documents of the office. Personal values stay sealed in it. */
export type Register = {
  readonly students: readonly StudentRecord[];
  readonly policies: Policies;
  readonly calendars: readonly { readonly calendar: string; readonly periods: readonly CalendarPeriod[] }[];
  readonly disciplines: ReadonlyMap<string, EnteredDiscipline>;
  readonly programmes: ReadonlyMap<string, OpenedProgramme>;
  readonly groups: ReadonlyMap<string, FormedGroup>;
  /** The calendars that were assigned, by the keys of their streams. */
  readonly assignments: ReadonlyMap<string, AssignmentEvent>;
  readonly reopenings: readonly WindowReopened[];
  readonly decisions: Decisions;
};

/** Opens a personal value; undefined where there is none, or where the person was erased. */
export type Open = (value: Personal<string> | undefined) => string | undefined;

/** The day of which results are asked; undefined: everything known counts and every calendar has run its course (EXCHANGE rule 2). */
export type AsOf = CalendarDate | undefined;
