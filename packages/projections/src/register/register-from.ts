import { type AnyEvent, categoryOf, type Fold, keyOf, type StreamName, type StudentNumber } from '@tirkeu/domain';
import { assignmentFold, calendarFold } from '@tirkeu/domain/calendar';
import { disciplineFold, programmeFold } from '@tirkeu/domain/curriculum';
import { groupFold } from '@tirkeu/domain/groups';
import { policiesFold } from '@tirkeu/domain/policy';
import { promotionFold, ratingFold } from '@tirkeu/domain/progression';
import { recordOf, type StudentRecord } from '@tirkeu/domain/record';
import { reopeningsFold } from '@tirkeu/domain/windows';
import { form34Fold } from '@tirkeu/domain/reporting';
import { awardFold } from '@tirkeu/domain/scholarship';
import { decisionsFrom } from './decisions.ts';
import type { Register } from './register.ts';

/** An event and the stream that it stands in. */
export type EventInStream = { readonly stream: StreamName; readonly event: AnyEvent };

/** What the streams of one fold have come to, by their keys. */
const folded = <S>(fold: Fold<S, never>) => {
  const states = new Map<string, S>();
  const take = (key: string, event: AnyEvent): void => {
    states.set(key, fold.after(states.get(key) ?? fold.initial, [event as never]));
  };
  return { category: fold.category, states, take };
};

const known = <S>(states: ReadonlyMap<string, S | undefined>): ReadonlyMap<string, S> =>
  new Map([...states].flatMap(([key, state]) => (state === undefined ? [] : [[key, state] as const])));

/** Folds all events of a store into a register: for embedding the office in another service, and for tests. */
export const registerFrom = (events: readonly EventInStream[]): Register => {
  const students = new Map<string, AnyEvent[]>();
  const policies = folded(policiesFold);
  const calendars = folded(calendarFold);
  const disciplines = folded(disciplineFold);
  const programmes = folded(programmeFold);
  const groups = folded(groupFold);
  const assignments = folded(assignmentFold);
  const reopenings = folded(reopeningsFold);
  const decided = [folded(awardFold), folded(promotionFold), folded(ratingFold), folded(form34Fold)];
  const all = [policies, calendars, disciplines, programmes, groups, assignments, reopenings, ...decided];
  const reference = new Map(all.map((of) => [of.category, of.take]));
  for (const { stream, event } of events) {
    const key = keyOf(stream);
    if (categoryOf(stream) === 'student') {
      const own = students.get(key);
      if (own === undefined) students.set(key, [event]);
      else own.push(event);
    } else reference.get(categoryOf(stream))?.(key, event);
  }
  return {
    students: [...students].map(([student, own]): StudentRecord => recordOf(student as StudentNumber, own)),
    policies: policies.states.get('institution') ?? policiesFold.initial,
    calendars: [...calendars.states].map(([calendar, { periods }]) => ({ calendar, periods })),
    disciplines: known(disciplines.states),
    programmes: known(new Map([...programmes.states].map(([key, { opened }]) => [key, opened]))),
    groups: known(groups.states),
    assignments: known(assignments.states),
    reopenings: [...reopenings.states.values()].flat(),
    decisions: decisionsFrom(
      <S>(category: string) => (decided.find((of) => of.category === category)?.states ?? new Map()) as ReadonlyMap<string, S>,
    ),
  };
};
