import { describe, expect, it } from 'vitest';
import { done, given, lifecycleOf, regulationOf } from '../testing/index.ts';
import { closed, header, issued, marked, marks, session, teaching } from './histories.ts';
import { issueStatement, type StatementClosed } from './index.ts';
import { assessmentRegulation, frozen, entering, closing, daniyar } from './regulation.ts';

regulationOf(assessmentRegulation);

lifecycleOf(
  'a statement',
  { NotIssued: teaching, Open: [...teaching, issued, marked], Closed: session },
  {
    issue: issued,
    'issue otherwise': done(issueStatement, { ...header, issuedOn: '2022-12-21' }),
    'enter the same': marked,
    'enter otherwise': entering({ ...marks[0], exam: 75 }),
    close: closed,
    'close otherwise': closing('2022-12-25'),
  },
  {
    NotIssued: {
      issue: 'StatementIssued',
      'issue otherwise': 'StatementIssued',
      'enter the same': 'no-such-statement',
      'enter otherwise': 'no-such-statement',
      close: 'no-such-statement',
      'close otherwise': 'no-such-statement',
    },
    Open: {
      issue: 'nothing',
      'issue otherwise': 'statement-differs',
      'enter the same': 'nothing',
      'enter otherwise': 'MarksEntered',
      close: 'StatementClosed',
      'close otherwise': 'StatementClosed',
    },
    Closed: {
      issue: 'nothing',
      'issue otherwise': 'statement-differs',
      'enter the same': 'nothing',
      'enter otherwise': 'mark-differs',
      close: 'nothing',
      'close otherwise': 'closed-otherwise',
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
});
