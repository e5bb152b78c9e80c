import { describe, expect, it } from 'vitest';
import { done, given, lifecycleOf, regulationOf } from '../testing/index.ts';
import { closed, confirmed, header, issued, marked, marks, prepared, proposed, session, teaching, voided } from './histories.ts';
import { issueStatement, type StatementClosed } from './index.ts';
import {
  assessmentRegulation,
  frozen,
  entering,
  closing,
  daniyar,
  pointing,
  preparing,
  proposing,
  rejecting,
  voidingOf,
} from './regulation.ts';

regulationOf(assessmentRegulation);

lifecycleOf(
  'a statement',
  {
    NotIssued: teaching,
    Prepared: [...teaching, prepared],
    Open: [...teaching, prepared, issued, marked],
    Closed: session,
    Voided: [...session, voided],
  },
  {
    prepare: prepared,
    'prepare otherwise': preparing({ students: ['22-002'] }),
    issue: issued,
    'issue otherwise': done(issueStatement, { ...header, teacher: 'T-8' }),
    'enter the same': marked,
    'enter otherwise': entering({ ...marks[0], exam: 75 }),
    'enter a point': pointing('exam', [{ student: '22-001', value: 75 }]),
    close: closed,
    'close otherwise': closing('2022-12-25'),
    propose: proposed,
    void: voided,
    'void otherwise': voidingOf({ ground: 'Lost' }),
  },
  {
    NotIssued: {
      prepare: 'StatementPrepared',
      'prepare otherwise': 'StatementPrepared',
      issue: 'StatementIssued',
      'issue otherwise': 'no-such-teacher',
      'enter the same': 'no-such-statement',
      'enter otherwise': 'no-such-statement',
      'enter a point': 'no-such-statement',
      close: 'no-such-statement',
      'close otherwise': 'no-such-statement',
      propose: 'no-such-statement',
      void: 'no-such-statement',
      'void otherwise': 'no-such-statement',
    },
    Prepared: {
      prepare: 'nothing',
      'prepare otherwise': 'StatementPrepared',
      issue: 'StatementIssued',
      'issue otherwise': 'statement-differs',
      'enter the same': 'statement-not-issued',
      'enter otherwise': 'statement-not-issued',
      'enter a point': 'statement-not-issued',
      close: 'statement-not-issued',
      'close otherwise': 'statement-not-issued',
      propose: 'statement-not-issued',
      void: 'StatementVoided',
      'void otherwise': 'StatementVoided',
    },
    Open: {
      prepare: 'already-issued',
      'prepare otherwise': 'already-issued',
      issue: 'nothing',
      'issue otherwise': 'statement-differs',
      'enter the same': 'nothing',
      'enter otherwise': 'MarksEntered',
      'enter a point': 'MarksEntered',
      close: 'StatementClosed',
      'close otherwise': 'StatementClosed',
      propose: 'statement-still-open',
      void: 'StatementVoided',
      'void otherwise': 'StatementVoided',
    },
    Closed: {
      prepare: 'already-issued',
      'prepare otherwise': 'already-issued',
      issue: 'nothing',
      'issue otherwise': 'statement-differs',
      'enter the same': 'nothing',
      'enter otherwise': 'mark-differs',
      'enter a point': 'mark-differs',
      close: 'nothing',
      'close otherwise': 'closed-otherwise',
      propose: 'RectificationProposed',
      void: 'StatementVoided',
      'void otherwise': 'StatementVoided',
    },
    Voided: {
      prepare: 'statement-voided',
      'prepare otherwise': 'statement-voided',
      issue: 'statement-voided',
      'issue otherwise': 'statement-voided',
      'enter the same': 'statement-voided',
      'enter otherwise': 'statement-voided',
      'enter a point': 'statement-voided',
      close: 'statement-voided',
      'close otherwise': 'statement-voided',
      propose: 'statement-voided',
      void: 'nothing',
      'void otherwise': 'statement-voided',
    },
  },
);

lifecycleOf(
  'a rectification',
  {
    Nothing: session,
    Proposed: [...session, proposed],
    Confirmed: [...session, proposed, confirmed],
    Rejected: [...session, proposed, rejecting()],
  },
  {
    propose: proposed,
    'propose otherwise': proposing({ ground: 'Another one' }),
    confirm: confirmed,
    reject: rejecting(),
  },
  {
    Nothing: {
      propose: 'RectificationProposed',
      'propose otherwise': 'RectificationProposed',
      confirm: 'no-such-rectification',
      reject: 'no-such-rectification',
    },
    Proposed: {
      propose: 'nothing',
      'propose otherwise': 'rectification-differs',
      confirm: 'RectificationConfirmed',
      reject: 'RectificationRejected',
    },
    Confirmed: {
      propose: 'nothing',
      'propose otherwise': 'rectification-differs',
      confirm: 'nothing',
      reject: 'rectification-confirmed',
    },
    Rejected: {
      propose: 'nothing',
      'propose otherwise': 'rectification-differs',
      confirm: 'rectification-rejected',
      reject: 'nothing',
    },
  },
);

describe('the postings of a statement', () => {
  it('list its students while it is open', () =>
    expect(
      given(...teaching, issued, marked)
        .studentEvents('22-002')
        .at(-1),
    ).toStrictEqual({
      type: 'StudentListed',
      student: '22-002',
      statement: 'V-1',
      term: '2022-23/1',
      discipline: 'ANAT',
      attempt: 'regular',
    }));
  it('bring each grade into its record when it is closed', () =>
    expect(
      given(...session)
        .studentEvents('22-001')
        .at(-1),
    ).toStrictEqual({
      type: 'GradeRecorded',
      ...header,
      closedOn: '2022-12-24',
      ...frozen,
      ...marks[0],
      ...daniyar,
    }));
  it('grade under the policy of the day of issue, whatever was adopted since', () => {
    const [event] = (given(...session).office.streams.get('statement-V-1') ?? []).slice(-1);
    expect((event as StatementClosed).policy.id).toBe('kz-2018');
  });
  it('list the students of a preparation when the statement is issued, once', () =>
    expect(
      given(...teaching, prepared, issued, marked)
        .studentEvents('22-001')
        .filter(({ type }) => type === 'StudentListed'),
    ).toHaveLength(1));
  it('bring a rectification into the record of its student only', () => {
    const { studentEvents } = given(...session, proposed, confirmed);
    expect(studentEvents('22-001').at(-1)).toMatchObject({
      type: 'MarkRectified',
      rectification: '1',
      percent: 81,
      confirmedBy: 'B. Head',
    });
    expect(studentEvents('22-002').at(-1)?.type).toBe('GradeRecorded');
  });
  it('say to everybody listed that a statement was voided', () => {
    const { studentEvents } = given(...session, voided);
    for (const student of ['22-001', '22-002'])
      expect(studentEvents(student).at(-1)).toStrictEqual({
        type: 'AttemptVoided',
        student,
        statement: 'V-1',
        voidedOn: '2023-01-09',
        ground: 'Issued for the wrong discipline',
        voidedBy: 'B. Head',
      });
  });
});
