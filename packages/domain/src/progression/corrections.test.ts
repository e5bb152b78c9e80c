import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmed, proposal, proposed, session, voided } from '../assessment/histories.ts';
import {
  confirmRectification,
  type GradeRecorded,
  gradeOf,
  type Points,
  type ProposeRectification,
  proposeRectification,
} from '../assessment/index.ts';
import { lodgeAppeal, recordHearing } from '../appeals/index.ts';
import { appealed, heard, lodged, minutes } from '../appeals/histories.ts';
import type { CalendarDate } from '../kernel/index.ts';
import { rules } from '../policy/histories.ts';
import { recordOf } from '../record/index.ts';
import { done, type Done, given, type Plain } from '../testing/index.ts';
import { resultsOf } from './index.ts';

const student = '22-001' as GradeRecorded['student'];

const resultOn = (steps: readonly Done[], day: string) =>
  resultsOf(recordOf(student, given(...session, ...steps).studentEvents(student)))(day as CalendarDate).at(0);

describe('corrections of a mark', () => {
  it('a rectification counts from the day of its confirmation on', () => {
    const steps = [proposed, confirmed];
    expect(resultOn(steps, '2022-12-27')).toMatchObject({ percent: 78, rectification: undefined });
    expect(resultOn(steps, '2022-12-28')).toMatchObject({ percent: 81, grade: { rating2: 91 }, rectification: { rectification: '1' } });
  });
  it('a rectification after an appeal counts whole, and the appeal until then', () => {
    const steps = [lodged, heard, proposed, confirmed];
    expect(resultOn(steps, '2022-12-27')).toMatchObject({ percent: 84, exam: 90, amendment: { appeal: 'A-1' } });
    expect(resultOn(steps, '2022-12-28')).toMatchObject({ percent: 81, exam: 74, amendment: undefined });
  });
  it('an absence in place of an exam, and an exam in place of it', () => {
    const absent = done(proposeRectification, { ...proposal, points: { rating1: 80, rating2: 81, absence: 'valid' } });
    expect(resultOn([absent, confirmed], '2022-12-28')).toMatchObject({ letter: 'I', exam: undefined, percent: undefined });
  });
  it('a voided attempt counts until the day before', () => {
    expect(resultOn([proposed, confirmed, voided], '2023-01-08')).toMatchObject({ percent: 81 });
    expect(resultOn([proposed, confirmed, voided], '2023-01-09')).toBeUndefined();
  });
});

type Act =
  | { readonly kind: 'rectification'; readonly day: number; readonly points: Plain<ProposeRectification['points']> }
  | { readonly kind: 'appeal'; readonly day: number; readonly exam: number };

const dayOf = (day: number): string => `2023-02-${String(day).padStart(2, '0')}`;
const mark = fc.integer({ min: 0, max: 100 });
const days = fc.integer({ min: 1, max: 6 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('rectification' as const),
      day: days,
      points: fc.record({ rating1: fc.integer({ min: 50, max: 100 }), rating2: fc.integer({ min: 50, max: 100 }), exam: mark }),
    }),
    fc.record({ kind: fc.constant('appeal' as const), day: days, exam: mark }),
  ),
  { maxLength: 7 },
);

/** The acts as commands. Each is dated by its own day, whatever stood in the books before it. */
const stepsOf = (list: readonly Act[]): readonly Done[] =>
  list.flatMap((act, i) => {
    const number = String(i);
    const on = dayOf(act.day);
    return act.kind === 'rectification'
      ? [
          done(proposeRectification, { ...proposal, rectification: number, proposedOn: on, points: act.points }),
          done(confirmRectification, { statement: 'V-1', rectification: number, confirmedOn: on }, 'B. Head'),
        ]
      : [
          done(lodgeAppeal, { ...appealed, appeal: number, filedOn: on }),
          done(recordHearing, { ...minutes, appeal: number, heardOn: on, examAfter: act.exam }),
        ];
  });

const percentOf = (points: Points): number | undefined => gradeOf(rules as never, 'exam', 'regular', points)?.percent;

/**
 * The plain reference: go through the acts as they were done, each looking at the rectifications that are in the books and dated by its
 * own day; then, by date, rectifications of one day first, take the last.
 */
const reference = (list: readonly Act[], day: number): number | undefined => {
  const closing: Points = { rating1: 80, rating2: 81, exam: 74 };
  const done: { readonly act: Act; readonly i: number; readonly points: Points }[] = [];
  const before = (a: (typeof done)[number], b: (typeof done)[number]): number =>
    a.act.day - b.act.day || (a.act.kind === b.act.kind ? a.i - b.i : a.act.kind === 'rectification' ? -1 : 1);
  list.forEach((act, i) => {
    if (act.kind === 'rectification') done.push({ act, i, points: act.points });
    else {
      const row = done
        .filter((one) => one.act.kind === 'rectification' && one.act.day <= act.day)
        .toSorted(before)
        .at(-1);
      done.push({ act, i, points: { ...(row?.points ?? closing), exam: act.exam } });
    }
  });
  const last = done
    .filter(({ act }) => act.day <= day)
    .toSorted(before)
    .at(-1);
  return percentOf(last?.points ?? closing);
};

describe('any interleaving of appeals and rectifications', () => {
  it('gives on any day the grade of the plain reference, in whatever order the record was read', () =>
    fc.assert(
      fc.property(acts, fc.integer({ min: 0, max: 7 }), fc.boolean(), (list, day, isReversed) => {
        const events = given(...session, ...stepsOf(list)).studentEvents(student);
        const record = recordOf(student, isReversed ? events.toReversed() : events);
        const on = (day === 0 ? '2023-01-31' : dayOf(day)) as CalendarDate;
        expect(resultsOf(record)(on).at(0)?.percent).toBe(reference(list, day));
      }),
      { numRuns: 300 },
    ));
});
