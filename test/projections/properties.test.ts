import { type CalendarDate, documentDateOf, END_OF_TIME, events } from '@tirkeu/domain';
import {
  decodeRecord,
  encodeRecord,
  type EventInStream,
  explain,
  findings,
  history,
  registerFrom,
  type Table,
  tables,
  transcript,
} from '@tirkeu/projections';
import { languages } from '@tirkeu/words';
import { findingIn } from '@tirkeu/words/findings';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { caseNames, daysOf, eventsOf, open } from './cases.ts';
import { days, office } from './lives.ts';
import { naiveDebts, naiveGpa } from './naive.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = fc.constantFrom(...days);
const asOfs: readonly (CalendarDate | undefined)[] = [undefined, ...days];
const build = (name: string, of: readonly EventInStream[], asOf: CalendarDate | undefined): Table =>
  tables.find((view) => view.name === name)!.build(registerFrom(of), open, asOf);
const all = (of: readonly EventInStream[], asOf: CalendarDate | undefined): readonly Table[] => {
  const register = registerFrom(of);
  return tables.map((view) => view.build(register, open, asOf));
};
const sorted = (rows: readonly (readonly string[])[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();

/** What was known on a day: what has a document dated later is left away. */
const knownOn = (of: readonly EventInStream[], on: CalendarDate): readonly EventInStream[] =>
  of.filter(({ stream, event }) => !stream.startsWith('student-') || (documentDateOf(events.codecs.get(event.type)!, event) ?? on) <= on);

const decidedBy = { scholarship: 'fx', promotion: 'summer', rating: 'fx', form34: 'session' } as const;

describe('GPA and debts (EXCHANGE rules 6–9)', () => {
  it('are what a naive recomputation gives', () =>
    fc.assert(
      fc.property(office, fc.option(day, { nil: undefined }), (of, asOf) => {
        const { students } = registerFrom(of);
        expect(sorted(build('gpa', of, asOf).rows)).toStrictEqual(sorted(students.flatMap((one) => naiveGpa(one, asOf ?? END_OF_TIME))));
        expect(sorted(build('debts', of, asOf).rows)).toStrictEqual(
          sorted(students.flatMap((one) => naiveDebts(one, asOf ?? END_OF_TIME))),
        );
      }),
      { numRuns: 300 },
    ));
});

describe('results as of a day (EXCHANGE rule 2)', () => {
  it('are those of a register that holds only what was known on it', () =>
    fc.assert(
      fc.property(office, day, (of, asOf) => {
        expect(all(of, asOf)).toStrictEqual(all(knownOn(of, asOf), asOf));
      }),
      { numRuns: 150 },
    ));

  it.each(caseNames)('are so in %s too', (name) => {
    const of = eventsOf(name);
    for (const { asOf } of daysOf(name)) if (asOf !== undefined) expect(all(of, asOf)).toStrictEqual(all(knownOn(of, asOf), asOf));
  });

  it('keep what was decided on a day, whenever it is asked for', () =>
    fc.assert(
      fc.property(office, (of) => {
        const { calendars } = registerFrom(of);
        for (const [name, period] of Object.entries(decidedBy)) {
          const before = new Map<string, readonly string[]>();
          for (const { to, ...at } of calendars.flatMap(({ periods }) => periods)) {
            if (at.period !== period) continue;
            const rows = build(name, of, to).rows.filter(([when]) => when === at.term || when === at.academicYear);
            before.set(String(name === 'rating' || name === 'promotion' ? at.academicYear : at.term), sorted(rows));
          }
          for (const asOf of asOfs) {
            const rows = build(name, of, asOf).rows;
            for (const when of new Set(rows.map(([first]) => first!)))
              expect(sorted(rows.filter(([first]) => first === when))).toStrictEqual(before.get(when));
          }
        }
      }),
      { numRuns: 60 },
    ));
});

describe("a student's record", () => {
  const shuffled = office.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...of], { minLength: of.length })));

  it('has the same canonical bytes whatever the order of its events', () =>
    fc.assert(
      fc.property(shuffled, ([of, other]) => {
        const bytes = (from: readonly EventInStream[]) => registerFrom(from).students.map(encodeRecord).toSorted();
        expect(bytes(other)).toStrictEqual(bytes(of));
      }),
      { numRuns: 200 },
    ));

  it('gives the same tables whatever the order of its events', () =>
    fc.assert(
      fc.property(shuffled, fc.option(day, { nil: undefined }), ([of, other], asOf) => {
        const policiesFirst = [
          ...of.filter(({ stream }) => stream.startsWith('policy')),
          ...other.filter(({ stream }) => !stream.startsWith('policy')),
        ];
        expect(all(policiesFirst, asOf)).toStrictEqual(all(of, asOf));
      }),
      { numRuns: 100 },
    ));

  it('comes back from its canonical text', () =>
    fc.assert(
      fc.property(office, (of) => {
        for (const record of registerFrom(of).students) {
          const text = encodeRecord(record);
          expect(decodeRecord(text)).toStrictEqual(record);
          expect(encodeRecord(decodeRecord(text))).toBe(text);
        }
      }),
      { numRuns: 100 },
    ));

  it.each(['__proto__', 'constructor', '10', '2'])('keeps a statement numbered %s', (statement) => {
    const [one] = registerFrom(
      [statement, 'B', '1'].map((number) => ({
        stream: 'student-S',
        event: { type: 'StudentListed', student: 'S', statement: number, term: '2018-19/1', discipline: 'D', attempt: 'regular' },
      })),
    ).students;
    expect(Object.keys(one!.listings)).toHaveLength(3);
    expect(encodeRecord(decodeRecord(encodeRecord(one!)))).toBe(encodeRecord(one!));
  });

  it.each(caseNames)('comes back from its canonical text in %s', (name) => {
    for (const record of registerFrom(eventsOf(name)).students) expect(decodeRecord(encodeRecord(record))).toStrictEqual(record);
  });
});

describe('history, findings, transcript and explanations', () => {
  it('have an answer to any life', () =>
    fc.assert(
      fc.property(office, fc.option(day, { nil: undefined }), (of, asOf) => {
        const register = registerFrom(of);
        for (const finding of findings(register)) {
          const texts = languages.map((lang) => findingIn(lang)(finding));
          expect(new Set(texts).size).toBe(languages.length);
          expect(texts.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
        }
        for (const record of register.students) {
          const facts = Object.values(record).reduce<number>(
            (sum, section) => sum + (typeof section === 'string' ? 0 : Object.keys(section).length),
            0,
          );
          const told = history(register, open, record);
          expect(told).toHaveLength(facts);
          expect(told.flatMap(({ date }) => date ?? [])).toStrictEqual(told.flatMap(({ date }) => date ?? []).toSorted());
          const printed = transcript(register, open, record.student, asOf)!;
          expect(JSON.parse(JSON.stringify(printed))).toStrictEqual(printed);
          for (const about of ['gpa', 'diploma'] as const) {
            const why = explain(register, record.student, about === 'gpa' ? { about, scope: { scope: 'cumulative' } } : { about }, asOf)!;
            expect(JSON.stringify(why)).not.toMatch(/undefined|NaN/);
          }
        }
      }),
      { numRuns: 150 },
    ));
});
