import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyEvent, streamName } from '../kernel/index.ts';
import { type Assignment, type AssignmentEvent, applyingTo, assignment, assignmentFold, exception, type Placed } from './index.ts';

const streamOf = (event: AssignmentEvent): string =>
  event.type === 'CalendarAssigned' ? assignment(event.programme, event.intake, event.form).stream : exception(event.student).stream;

/** What the streams hold after these assignments. */
const heldAfter = (events: readonly AssignmentEvent[]) => {
  const held = Map.groupBy(events, streamOf);
  return ({ stream }: { readonly stream: string }): Assignment => assignmentFold.after(undefined, held.get(stream) ?? []);
};

const who = { student: '22-001', programme: 'P', intake: 2022, form: 'full-time' } as Placed;

const assignments: fc.Arbitrary<AssignmentEvent> = fc.oneof(
  fc.record({
    type: fc.constant('CalendarAssigned'),
    calendar: fc.constantFrom('A', 'B', 'C'),
    programme: fc.constantFrom('P', 'P/2022', 'student'),
    intake: fc.constantFrom(2021, 2022),
    form: fc.constantFrom('full-time', 'part-time', 'distance'),
  }),
  fc.record({
    type: fc.constant('CalendarAssignedToStudent'),
    calendar: fc.constantFrom('A', 'B', 'C'),
    student: fc.constantFrom('22-001', '22-002', 'P/2022/full-time'),
    ground: fc.constant('some ground'),
  }),
) as fc.Arbitrary<AnyEvent> as fc.Arbitrary<AssignmentEvent>;

const concerns = (event: AssignmentEvent): boolean =>
  event.type === 'CalendarAssigned'
    ? event.programme === who.programme && event.intake === who.intake && event.form === who.form
    : event.student === who.student;

describe('the calendar that applies to a student', () => {
  it('is none where none is assigned, nor for one who studies nowhere yet', () => {
    expect(applyingTo(who, heldAfter([]))).toBeUndefined();
    const shared = {
      type: 'CalendarAssigned',
      calendar: 'A',
      programme: 'P',
      intake: 2022,
      form: 'full-time',
    } as unknown as AssignmentEvent;
    expect(applyingTo({ ...who, programme: undefined }, heldAfter([shared]))).toBeUndefined();
    expect(applyingTo(who, heldAfter([shared]))).toStrictEqual({ calendar: 'A', by: 'assignment' });
  });

  it('is the last exception, else the last of programme, intake and form, whatever was assigned to others', () =>
    fc.assert(
      fc.property(fc.array(assignments, { maxLength: 30 }), (events) => {
        const own = events.filter(concerns);
        const last = own.findLast(({ type }) => type === 'CalendarAssignedToStudent') ?? own.at(-1);
        const expected = last && {
          calendar: last.calendar,
          by: last.type === 'CalendarAssigned' ? ('assignment' as const) : ('exception' as const),
        };
        expect(applyingTo(who, heldAfter(events))).toStrictEqual(expected);
      }),
    ));

  it('does not depend on the order in which different keys were assigned', () =>
    fc.assert(
      fc.property(
        fc
          .uniqueArray(assignments, { selector: streamOf })
          .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        ([events, shuffled]) => {
          expect(applyingTo(who, heldAfter(shuffled))).toStrictEqual(applyingTo(who, heldAfter(events)));
        },
      ),
    ));

  it('no two keys share a stream', () => {
    const key = (event: AssignmentEvent) =>
      JSON.stringify(event.type === 'CalendarAssigned' ? [event.programme, event.intake, event.form] : event.student);
    fc.assert(
      fc.property(assignments, assignments, (a, b) => {
        expect(streamOf(a) === streamOf(b)).toBe(key(a) === key(b));
      }),
    );
    expect(exception('7' as never).stream).toBe(streamName('assignment', 'student/7'));
  });
});
