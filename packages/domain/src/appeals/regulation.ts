import { enterMarks, closeStatement } from '../assessment/index.ts';
import { closed, issued, marked, session, teaching } from '../assessment/histories.ts';
import { done, type Regulation } from '../testing/index.ts';
import { appealed, heard, lodged, minutes } from './histories.ts';
import { appealsRoom, lodgeAppeal, recordHearing } from './index.ts';

export const lodging = (change: Partial<typeof appealed> | object) => done(lodgeAppeal, { ...appealed, ...change });
export const hearing = (change: object) => done(recordHearing, { ...minutes, ...change });
/** 0.6·80.5 + 0.4·90 = 84.3. */
export const outcome = { ...minutes, student: '22-001', statement: 'V-1', letter: 'B', percent: 84, points: '3', traditional: 'good' };
const unadmitted = [
  ...teaching,
  issued,
  done(enterMarks, { statement: 'V-1', entries: [{ student: '22-001', rating1: 49, rating2: 50, exam: 90 }] }),
  closed,
];

/** The regulation of the room by examples: what is recorded, and what is refused. */
export const appealsRegulation: Regulation = {
  room: appealsRoom,
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
};
