import { at, type CalendarDate, type DisciplineCode, type ProgrammeCode, sequence, unreachable } from '../kernel/index.ts';
import {
  type CurriculumRow,
  type DisciplineEvent,
  disciplineEvents,
  type ProgrammeApproved,
  type ProgrammeEvent,
  type ProgrammeOpened,
  programmeEvents,
} from './events.ts';

/** A programme as it is now: opened at once, or approved after a draft. */
export type OpenedProgramme = ProgrammeOpened | ProgrammeApproved;

/** A programme and its curricula by intake. */
export type Programme = {
  readonly opened: OpenedProgramme | undefined;
  readonly curricula: Readonly<Record<string, readonly CurriculumRow[]>>;
};

const evolve = (programme: Programme, event: ProgrammeEvent): Programme => {
  switch (event.type) {
    case 'ProgrammeOpened':
    case 'ProgrammeApproved':
      return { ...programme, opened: event };
    case 'CurriculumLaidDown': {
      const rows = [...(programme.curricula[event.intake] ?? []), ...event.rows];
      return { ...programme, curricula: { ...programme.curricula, [event.intake]: rows } };
    }
    case 'CurriculumApproved':
      return { ...programme, curricula: { ...programme.curricula, [event.intake]: event.rows } };
    default:
      return unreachable(event);
  }
};

export const programmeFold = sequence<Programme, ProgrammeEvent>({
  category: 'programme',
  name: 'programme',
  events: programmeEvents,
  initial: { opened: undefined, curricula: {} },
  evolve,
});

export const programme = (code: ProgrammeCode) => at(programmeFold, code);

/** A discipline as it is now, and the versions that it superseded, the oldest first. */
export type EnteredDiscipline = DisciplineEvent & { readonly superseded?: readonly DisciplineEvent[] };
export type Discipline = EnteredDiscipline | undefined;

const next = (known: Discipline, event: DisciplineEvent): Discipline => {
  if (known === undefined) return event;
  const { superseded, ...current } = known;
  return { ...event, superseded: [...(superseded ?? []), current] };
};

export const disciplineFold = sequence<Discipline, DisciplineEvent>({
  category: 'discipline',
  name: 'discipline',
  events: disciplineEvents,
  initial: undefined,
  evolve: next,
});

/** From when a version of a discipline is in force; undefined of one that was entered at once. */
export const inForceFrom = (version: DisciplineEvent): CalendarDate | undefined =>
  version.type === 'DisciplineApproved' ? version.inForceFrom : undefined;

/** The version of a discipline that is in force on a day. The first version has always been: reference data is always known (EXCHANGE rule 2). */
export const disciplineOn = (known: Discipline, day: CalendarDate): DisciplineEvent | undefined => {
  if (known === undefined) return undefined;
  const { superseded, ...current } = known;
  const versions: readonly DisciplineEvent[] = [...(superseded ?? []), current];
  return versions.findLast((version) => (inForceFrom(version) ?? day) <= day) ?? versions[0];
};

export const discipline = (code: DisciplineCode) => at(disciplineFold, code);
