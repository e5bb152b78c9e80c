import { describe, expect, it } from 'vitest';
import { enterMarks, closeStatement, issueStatement } from '../assessment/index.ts';
import { closed, header, issued, marked, session, teaching } from '../assessment/histories.ts';
import { recordOf } from '../record/index.ts';
import { done, given, lifecycleOf, regulationOf } from '../testing/index.ts';
import { appealed, heard, lodged, minutes } from './histories.ts';
import { appealsRoom, latestAmendment, lodgeAppeal, recordHearing } from './index.ts';

const lodging = (change: Partial<typeof appealed> | object) => done(lodgeAppeal, { ...appealed, ...change });
const hearing = (change: object) => done(recordHearing, { ...minutes, ...change });
/** 0.6·80.5 + 0.4·90 = 84.3. */
const outcome = { ...minutes, student: '22-001', statement: 'V-1', letter: 'B', percent: 84, points: '3', traditional: 'good' };
const unadmitted = [
  ...teaching,
  issued,
  done(enterMarks, { statement: 'V-1', entries: [{ student: '22-001', rating1: 49, rating2: 50, exam: 90 }] }),
  closed,
];

regulationOf(appealsRoom, {
  accepted: [
    { so: 'on the day of the closing', given: session, when: lodged, records: [{ type: 'AppealLodged', ...appealed }] },
    {
      so: 'on the day of the filing; the grade after the hearing follows from the mark',
      given: [...session, lodged],
      when: hearing({ heardOn: '2022-12-24' }),
      records: [{ type: 'AppealHeard', ...outcome, heardOn: '2022-12-24' }],
    },
    {
      so: "the commission's word is not checked",
      given: [...session, lodged],
      when: hearing({ decision: 'kept', examAfter: 0 }),
      records: [
        {
          type: 'AppealHeard',
          ...outcome,
          decision: 'kept',
          examAfter: 0,
          letter: 'F',
          percent: 0,
          points: '0',
          traditional: 'unsatisfactory',
        },
      ],
    },
  ],
  refused: [
    {
      so: 'nobody against nothing',
      given: [],
      when: lodged,
      against: [
        { refusal: 'no-such-student', appeal: 'A-1', student: '22-001' },
        { refusal: 'no-such-statement', appeal: 'A-1', statement: 'V-1' },
      ],
    },
    {
      so: 'nobody against a statement: no word of an exam',
      given: session,
      when: lodging({ student: '99' }),
      against: [{ refusal: 'no-such-student', appeal: 'A-1', student: '99' }],
    },
    {
      so: 'against an open statement',
      given: [...teaching, issued, marked],
      when: lodged,
      against: [{ refusal: 'statement-still-open', appeal: 'A-1', statement: 'V-1' }],
    },
    {
      so: 'before the closing, against an absence',
      given: session,
      when: lodging({ student: '22-002', filedOn: '2022-12-23' }),
      against: [
        { refusal: 'lodged-before-closed', appeal: 'A-1', statement: 'V-1', closedOn: '2022-12-24' },
        { refusal: 'no-exam-to-appeal', appeal: 'A-1', statement: 'V-1', student: '22-002' },
      ],
    },
    {
      so: 'without a mark in the statement',
      given: [...teaching, issued, done(closeStatement, { statement: 'V-1', closedOn: '2022-12-24' })],
      when: lodged,
      against: [{ refusal: 'no-exam-to-appeal', appeal: 'A-1', statement: 'V-1', student: '22-001' }],
    },
    {
      so: 'by one who was not admitted, exam or not',
      given: unadmitted,
      when: lodged,
      against: [{ refusal: 'no-exam-to-appeal', appeal: 'A-1', statement: 'V-1', student: '22-001' }],
    },
    {
      so: 'the same appeal of another day',
      given: [...session, lodged],
      when: lodging({ filedOn: '2022-12-25' }),
      against: [{ refusal: 'appeal-differs', appeal: 'A-1', field: 'filedOn' }],
    },
    { so: 'of no appeal', given: session, when: heard, against: [{ refusal: 'no-such-appeal', appeal: 'A-1' }] },
    {
      so: 'before the filing',
      given: [...session, lodged],
      when: hearing({ heardOn: '2022-12-23' }),
      against: [{ refusal: 'heard-before-lodged', appeal: 'A-1', filedOn: '2022-12-24' }],
    },
    {
      so: 'with another mark',
      given: [...session, lodged, heard],
      when: hearing({ examAfter: 91 }),
      against: [{ refusal: 'hearing-differs', appeal: 'A-1', field: 'examAfter' }],
    },
  ],
});

lifecycleOf(
  'an appeal',
  { NotLodged: session, AwaitingHearing: [...session, lodged], Heard: [...session, lodged, heard] },
  { lodge: lodged, 'lodge otherwise': lodging({ filedOn: '2022-12-25' }), hear: heard, 'hear otherwise': hearing({ minutes: '6' }) },
  {
    NotLodged: { lodge: 'AppealLodged', 'lodge otherwise': 'AppealLodged', hear: 'no-such-appeal', 'hear otherwise': 'no-such-appeal' },
    AwaitingHearing: { lodge: 'nothing', 'lodge otherwise': 'appeal-differs', hear: 'AppealHeard', 'hear otherwise': 'AppealHeard' },
    Heard: { lodge: 'nothing', 'lodge otherwise': 'appeal-differs', hear: 'nothing', 'hear otherwise': 'hearing-differs' },
  },
);

describe("an appeal's outcome in the student's record (EXCHANGE rule 6)", () => {
  it('carries the new grade; the statement stays as it was closed', () => {
    const after = given(...session, lodged, heard);
    expect(after.studentEvents('22-001').at(-1)).toStrictEqual({ type: 'MarkAmendedOnAppeal', ...outcome });
    expect(after.office.streams.get('statement-V-1')).toStrictEqual(given(...session).office.streams.get('statement-V-1'));
  });
  it('a failed re-sit that an appeal leaves failed keeps the lowest letter', () => {
    const resit = [
      ...session,
      done(issueStatement, { ...header, statement: 'V-9', attempt: 'fx' }),
      done(enterMarks, { statement: 'V-9', entries: [{ student: '22-001', rating1: 60, rating2: 60, exam: 30 }] }),
      done(closeStatement, { statement: 'V-9', closedOn: '2023-01-10' }),
      lodging({ statement: 'V-9', filedOn: '2023-01-10' }),
    ];
    const [event] = given(...resit, hearing({ heardOn: '2023-01-11', examAfter: 40 }))
      .studentEvents('22-001')
      .slice(-1);
    expect(event).toMatchObject({ examAfter: 40, percent: 40, letter: 'F', points: '0' });
  });
  it('of several on one mark the latest minutes count, then the greatest appeal', () => {
    const second = [lodging({ appeal: 'A-2' }), hearing({ appeal: 'A-2', examAfter: 80 })];
    const third = [lodging({ appeal: 'A-10' }), hearing({ appeal: 'A-10', examAfter: 70 })];
    const later = [lodging({ appeal: 'A-0' }), hearing({ appeal: 'A-0', heardOn: '2022-12-27', examAfter: 60 })];
    const { amendments } = recordOf(
      '22-001' as never,
      given(...session, lodged, ...later, ...third, ...second, heard).studentEvents('22-001'),
    );
    const on = (day: string) => latestAmendment(amendments, 'V-1', day as never)?.appeal;
    expect(['2022-12-25', '2022-12-26', '2022-12-27'].map(on)).toStrictEqual([undefined, 'A-2', 'A-0']);
    expect(latestAmendment(amendments, 'V-2', '2023-01-01' as never)).toBe(undefined);
  });
});
