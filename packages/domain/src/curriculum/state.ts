import { at, type DisciplineCode, type ProgrammeCode, sequence, unreachable } from '../kernel/index.ts';
import { type CurriculumRow, DisciplineEntered, type ProgrammeEvent, type ProgrammeOpened, programmeEvents } from './events.ts';

/** A programme and its curricula by intake. */
export type Programme = {
  readonly opened: ProgrammeOpened | undefined;
  readonly curricula: Readonly<Record<string, readonly CurriculumRow[]>>;
};

const evolve = (programme: Programme, event: ProgrammeEvent): Programme => {
  switch (event.type) {
    case 'ProgrammeOpened':
      return { ...programme, opened: event };
    case 'CurriculumLaidDown': {
      const rows = [...(programme.curricula[event.intake] ?? []), ...event.rows];
      return { ...programme, curricula: { ...programme.curricula, [event.intake]: rows } };
    }
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

export type Discipline = DisciplineEntered | undefined;

export const disciplineFold = sequence<Discipline, DisciplineEntered>({
  category: 'discipline',
  name: 'discipline',
  events: [DisciplineEntered],
  initial: undefined,
  evolve: (_, event) => event,
});

export const discipline = (code: DisciplineCode) => at(disciplineFold, code);
