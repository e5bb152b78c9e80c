import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { session, teaching } from '../assessment/histories.ts';
import { assignCalendar, layDownCalendar } from '../calendar/index.ts';
import { calendarDate } from '../kernel/arbitraries.ts';
import { type CalendarDate, plusDays, type Ref } from '../kernel/index.ts';
import { done, type Done, given, regulationOf } from '../testing/index.ts';
import { appealsReopened, spans, windowsSet, windowsWithCalendar } from './histories.ts';
import {
  type ActInWindow,
  againstWindow,
  letInBy,
  reopenWindow,
  setWindows,
  type WindowedStatement,
  type WindowKind,
  windowReads,
} from './index.ts';
import { windowsRegulation } from './regulation.ts';

regulationOf(windowsRegulation);

const anatomy = { statement: 'V-1', term: '2022-23/1', group: 'FK-22-1', attempt: 'regular', issuedOn: '2022-12-20' } as WindowedStatement;
const closed = { ...anatomy, closedOn: '2022-12-24' } as WindowedStatement;

/** Looks at what an office holds; at nothing that `windowReads` does not name. */
const lookIn = (steps: readonly Done[], kind: WindowKind, of: WindowedStatement) => {
  const { streams } = given(...steps).office;
  const any = <S>({ stream, fold }: Ref<S>): S => fold.after(fold.initial, (streams.get(stream) ?? []) as never);
  const named = new Set(windowReads(any, kind, of).map(({ stream }) => stream));
  return <S>(ref: Ref<S>): S => {
    expect(named).toContain(ref.stream);
    return any(ref);
  };
};

const outcome = (steps: readonly Done[], kind: WindowKind, of: WindowedStatement, on: string) =>
  againstWindow(lookIn(steps, kind, of), { kind, of, on: on as CalendarDate });

const isOpen = (steps: readonly Done[], kind: WindowKind, of: WindowedStatement, ...days: readonly string[]) =>
  days.map((day) => outcome(steps, kind, of, day) === undefined);

describe('the window of a statement', () => {
  const office = [...teaching, ...windowsWithCalendar];

  it('for points: from the issuing until so many days after the session', () => {
    expect(isOpen(office, 'points', anatomy, '2022-12-19', '2022-12-20', '2023-01-10', '2023-01-11')).toStrictEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(outcome(office, 'points', anatomy, '2023-01-11')).toStrictEqual({
      refusal: 'outside-window',
      kind: 'points',
      statement: 'V-1',
      on: '2023-01-11',
      from: '2022-12-20',
      until: '2023-01-10',
    });
  });

  it('for points of re-sits and individual exams: after the re-sits; of the summer semester: after it', () => {
    const periods = [
      { academicYear: '2022-23', period: 'fx', term: '2022-23/1', from: '2023-01-22', to: '2023-01-25' },
      { academicYear: '2022-23', period: 'summer', term: '2022-23/S', from: '2023-06-20', to: '2023-07-20' },
    ] as const;
    const more = [...office, done(layDownCalendar, { calendar: 'full-time', periods })];
    for (const attempt of ['fx', 'individual'] as const)
      expect(isOpen(more, 'points', { ...anatomy, attempt }, '2023-01-30', '2023-01-31')).toStrictEqual([true, false]);
    const summer = { ...anatomy, term: '2022-23/S', attempt: 'repeat' } as WindowedStatement;
    expect(isOpen(more, 'points', summer, '2023-07-25', '2023-07-26')).toStrictEqual([true, false]);
  });

  it('for points by the latest of the calendars that were assigned to its programme and intake, and by no other', () => {
    const later = { academicYear: '2022-23', period: 'session', term: '2022-23/1', from: '2023-01-10', to: '2023-01-20' } as const;
    const evening = done(layDownCalendar, { calendar: 'evening', periods: [later] });
    const to = (assigned: object) =>
      done(assignCalendar, { calendar: 'evening', programme: '6B01402', intake: 2022, form: 'part-time', ...assigned });
    const days = ['2023-01-11', '2023-01-23', '2023-01-24'];
    expect(isOpen([...office, evening], 'points', anatomy, ...days)).toStrictEqual([false, false, false]);
    expect(isOpen([...office, evening, to({})], 'points', anatomy, ...days)).toStrictEqual([true, true, false]);
    expect(isOpen([...office, evening, to({ intake: 2021 })], 'points', anatomy, ...days)).toStrictEqual([false, false, false]);
  });

  it('for appeals and corrections: so many days from the closing', () => {
    const steps = [...session, windowsSet];
    expect(isOpen(steps, 'appeals', closed, '2022-12-23', '2022-12-24', '2022-12-25', '2022-12-26')).toStrictEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOpen(steps, 'corrections', closed, '2022-12-24', '2023-01-03', '2023-01-04')).toStrictEqual([true, true, false]);
  });

  it('does not exist where nobody set it, no calendar was assigned, the period is in none, or nothing is closed yet', () => {
    const far = '2040-01-01';
    expect(isOpen(teaching, 'points', anatomy, far)).toStrictEqual([true]);
    expect(isOpen([...teaching, windowsSet], 'points', anatomy, far)).toStrictEqual([true]);
    expect(isOpen(office, 'points', { ...anatomy, attempt: 'fx' }, far)).toStrictEqual([true]);
    expect(isOpen([...teaching, windowsSet], 'points', { ...anatomy, group: 'nowhere' as never }, far)).toStrictEqual([true]);
    expect(isOpen(office, 'appeals', anatomy, far)).toStrictEqual([true]);
    const only = done(setWindows, { inForceFrom: '2022-09-01', points: { fx: 1 }, corrections: 1 });
    expect(isOpen([...session, only], 'appeals', closed, far)).toStrictEqual([true]);
    expect(isOpen([...teaching, ...windowsWithCalendar.slice(0, 2), only], 'points', anatomy, far)).toStrictEqual([true]);
  });

  it('is the newest that is in force on the date of the document', () => {
    const wider = done(setWindows, { inForceFrom: '2022-12-27', appeals: 5 });
    const none = done(setWindows, { inForceFrom: '2022-12-30' });
    const days = ['2022-12-25', '2022-12-26', '2022-12-27', '2022-12-29', '2022-12-30'];
    expect(isOpen([...session, none, windowsSet, wider], 'appeals', closed, ...days)).toStrictEqual([true, false, true, true, true]);
    expect(isOpen([...session, windowsSet, wider], 'appeals', closed, '2022-12-30')).toStrictEqual([false]);
  });
});

describe('a window that was opened again', () => {
  const office = [...session, windowsSet];
  const again = [...office, appealsReopened];

  it('is open for that time and that kind only', () => {
    expect(isOpen(again, 'appeals', closed, '2023-01-08', '2023-01-09', '2023-01-11', '2023-01-12')).toStrictEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isOpen(again, 'corrections', closed, '2023-01-09')).toStrictEqual([false]);
  });

  it('is told by the acts that it let in', () => {
    const told = (on: string) => letInBy(lookIn(again, 'appeals', closed), { kind: 'appeals', of: closed, on } as ActInWindow);
    expect(told('2023-01-09')).toStrictEqual({
      lastDay: '2022-12-25',
      ground: 'The appeal came by post during the holidays',
      reopenedBy: 'B. Head',
    });
    expect([told('2022-12-25'), told('2023-01-12')]).toStrictEqual([undefined, undefined]);
  });

  it('never closes what was open, and opens only its own days', () => {
    const span = fc.tuple(calendarDate, fc.nat(40));
    const around = fc.integer({ min: -5, max: 60 }).map((days) => plusDays('2022-12-20' as CalendarDate, days));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), around, fc.constantFrom('points', 'appeals', 'corrections'), (spans, on, kind) => {
        const before = [...session, ...windowsWithCalendar];
        const reopenings = spans.map(([from, days]) =>
          done(reopenWindow, { kind, statement: 'V-1', from, until: plusDays(from as CalendarDate, days), ground: 'g' }),
        );
        const covers = spans.some(([from, days]) => from <= on && on <= plusDays(from as CalendarDate, days));
        const [wasOpen] = isOpen(before, kind, closed, on);
        expect(isOpen([...before, ...reopenings], kind, closed, on)).toStrictEqual([wasOpen === true || covers]);
      }),
      { numRuns: 60 },
    );
  });

  it('a longer window holds all that a shorter one held', () =>
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(60), (days, more, after) => {
        const on = plusDays('2022-12-24' as CalendarDate, after);
        const set = (appeals: number) => [...session, done(setWindows, { ...spans, appeals })];
        const [inShorter] = isOpen(set(days), 'appeals', closed, on);
        const [inLonger] = isOpen(set(days + more), 'appeals', closed, on);
        expect([inShorter, inLonger]).toStrictEqual([after <= days, after <= days + more]);
      }),
      { numRuns: 60 },
    ));
});
