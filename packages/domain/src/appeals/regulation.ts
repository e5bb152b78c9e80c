import { enterMarks, closeStatement } from '../assessment/index.ts';
import { closed, confirmed, issued, marked, proposed, session, teaching, voided, voiding } from '../assessment/histories.ts';
import { confirming, proposing } from '../assessment/regulation.ts';
import { done, type Regulation } from '../testing/index.ts';
import { appealsReopened, reopened, windowsSet } from '../windows/histories.ts';
import { appealed, commissionAppointed, examiners, heard, lodged, minutes, sitting, withdrawal, withdrawn } from './histories.ts';
import { appealsRoom, appointCommission, lodgeAppeal, recordHearing, withdrawAppeal } from './index.ts';

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

const heardByWinter = hearing({ commission: 'winter', present: ['T-8', 'T-9'] });
const letIn = { lastDay: '2022-12-25', ground: reopened.ground, reopenedBy: 'B. Head' };
const lodgedLate = lodging({ filedOn: '2023-01-10' });
const withCommission = [...session, ...examiners, commissionAppointed, lodged];

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
    {
      so: 'of a mark that was rectified by then: the grade follows from the rectified row, and says so',
      given: [...session, lodged, proposed, confirmed],
      when: hearing({ heardOn: '2022-12-28' }),
      // 0.6·85.5 + 0.4·90 = 87.3
      records: [{ type: 'AppealHeard', ...outcome, heardOn: '2022-12-28', percent: 87, rectification: '1' }],
    },
    {
      so: 'before the rectification, though it is recorded after it: the row as it was closed',
      given: [...session, lodged, proposed, confirmed],
      when: heard,
      records: [{ type: 'AppealHeard', ...outcome }],
    },
    {
      so: 'on the last day of the window',
      given: [...session, windowsSet],
      when: lodging({ filedOn: '2022-12-25' }),
      records: [{ type: 'AppealLodged', ...appealed, filedOn: '2022-12-25' }],
    },
    {
      so: 'after the window, which was opened again; it is kept by whom and on what ground',
      given: [...session, windowsSet, appealsReopened],
      when: lodgedLate,
      records: [{ type: 'AppealLodged', ...appealed, filedOn: '2023-01-10', letIn }],
    },
    {
      so: 'an appeal that was let in: so much the minutes keep too',
      given: [...session, windowsSet, appealsReopened, lodgedLate],
      when: hearing({ heardOn: '2023-01-12' }),
      records: [{ type: 'AppealHeard', ...outcome, heardOn: '2023-01-12', letIn }],
    },
    {
      so: 'by a commission',
      given: withCommission,
      when: heardByWinter,
      records: [{ type: 'AppealHeard', ...outcome, commission: 'winter', present: ['T-8', 'T-9'] }],
    },
    {
      so: 'before it is heard',
      given: [...session, lodged],
      when: withdrawn,
      records: [{ type: 'AppealWithdrawn', ...withdrawal, student: '22-001' }],
    },
    {
      so: 'of three teachers',
      given: [...session, ...examiners],
      when: commissionAppointed,
      records: [{ type: 'CommissionAppointed', ...sitting }],
    },
  ],
  refused: [
    {
      so: 'against a voided statement',
      given: [...session, voided],
      when: lodged,
      against: [{ refusal: 'statement-voided', appeal: 'A-1', ...voiding }],
    },
    {
      so: 'against a statement that was voided since',
      given: [...session, lodged, voided],
      when: heard,
      against: [{ refusal: 'statement-voided', appeal: 'A-1', ...voiding }],
    },
    {
      so: 'of an exam that turned out not to have been sat',
      given: [
        ...session,
        lodged,
        proposing({ points: { rating1: 80, rating2: 81, absence: 'invalid' } }),
        confirming({ confirmedOn: '2022-12-27' }),
      ],
      when: hearing({ heardOn: '2022-12-27' }),
      against: [{ refusal: 'no-exam-to-appeal', appeal: 'A-1', statement: 'V-1', student: '22-001' }],
    },
    {
      so: 'after the window',
      given: [...session, windowsSet],
      when: lodging({ filedOn: '2022-12-26' }),
      against: [
        { refusal: 'outside-window', kind: 'appeals', statement: 'V-1', on: '2022-12-26', from: '2022-12-24', until: '2022-12-25' },
      ],
    },
    {
      so: 'an appeal that was withdrawn',
      given: [...session, lodged, withdrawn],
      when: heard,
      against: [{ refusal: 'appeal-withdrawn', appeal: 'A-1', withdrawnOn: '2022-12-25' }],
    },
    {
      so: 'by a commission that is nowhere',
      given: [...session, lodged],
      when: heardByWinter,
      against: [{ refusal: 'no-such-commission', appeal: 'A-1', commission: 'winter' }],
    },
    {
      so: 'by some of a commission that is not named',
      given: withCommission,
      when: hearing({ present: ['T-8'] }),
      against: [{ refusal: 'present-without-commission', appeal: 'A-1' }],
    },
    {
      so: 'by a commission that was appointed later, one who is no member, before the filing',
      given: [...session, ...examiners, done(appointCommission, { ...sitting, appointedOn: '2022-12-27', members: ['T-9'] }), lodged],
      when: hearing({ heardOn: '2022-12-23', commission: 'winter', present: ['T-8', 'T-7'] }),
      against: [
        { refusal: 'heard-before-lodged', appeal: 'A-1', filedOn: '2022-12-24' },
        { refusal: 'appointed-after-hearing', appeal: 'A-1', commission: 'winter', appointedOn: '2022-12-27' },
        { refusal: 'no-member-of-commission', appeal: 'A-1', commission: 'winter', teacher: 'T-7' },
      ],
    },
    {
      so: 'by others than before',
      given: [...withCommission, heardByWinter],
      when: hearing({ commission: 'winter', present: ['T-8'] }),
      against: [{ refusal: 'hearing-differs', appeal: 'A-1', field: 'present' }],
    },
    {
      so: 'by a commission, where none was named before',
      given: [...withCommission, heard],
      when: heardByWinter,
      against: [{ refusal: 'hearing-differs', appeal: 'A-1', field: 'commission' }],
    },
    { so: 'no appeal', given: session, when: withdrawn, against: [{ refusal: 'no-such-appeal', appeal: 'A-1' }] },
    {
      so: 'an appeal that was heard',
      given: [...session, lodged, heard],
      when: withdrawn,
      against: [{ refusal: 'already-heard', appeal: 'A-1', heardOn: '2022-12-26' }],
    },
    {
      so: 'before the filing',
      given: [...session, lodged],
      when: done(withdrawAppeal, { ...withdrawal, withdrawnOn: '2022-12-23' }),
      against: [{ refusal: 'withdrawn-before-lodged', appeal: 'A-1', filedOn: '2022-12-24' }],
    },
    {
      so: 'on another ground',
      given: [...session, lodged, withdrawn],
      when: done(withdrawAppeal, { ...withdrawal, ground: 'Another' }),
      against: [{ refusal: 'withdrawal-differs', appeal: 'A-1', field: 'ground' }],
    },
    {
      so: 'of nobody who is known, one of them twice',
      given: session,
      when: done(appointCommission, { ...sitting, members: ['T-9', 'T-8', 'T-7'] }),
      against: [
        { refusal: 'no-such-teacher', commission: 'winter', teacher: 'T-8' },
        { refusal: 'no-such-teacher', commission: 'winter', teacher: 'T-9' },
        { refusal: 'member-listed-twice', commission: 'winter', teacher: 'T-8' },
      ],
    },
    {
      so: 'of other members',
      given: [...session, ...examiners, commissionAppointed],
      when: done(appointCommission, { ...sitting, members: ['T-9'] }),
      against: [{ refusal: 'commission-differs', commission: 'winter', field: 'members' }],
    },
    {
      so: 'by another order',
      given: [...session, ...examiners, commissionAppointed],
      when: done(appointCommission, { ...sitting, members: ['T-7', 'T-9'], order: '78-ж' }),
      against: [{ refusal: 'commission-differs', commission: 'winter', field: 'order' }],
    },
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
