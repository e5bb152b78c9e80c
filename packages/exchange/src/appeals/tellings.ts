import { lodgeAppeal, recordHearing } from '@tirkeu/domain/appeals';
import { changed, onlyByHand, onRows, telling, type Told } from '../desk/index.ts';

const noExamToAppeal: Told<{ readonly statement: string; readonly student: string }> = {
  code: 'no-exam-to-appeal',
  column: 'statement',
  restsOn: ['statement', 'student'],
  flaw: ({ statement, student }) => ({ kind: 'no-exam-to-appeal', statement, student }),
};

export const lodgeTelling = telling(lodgeAppeal, {
  'appeal-differs': changed(({ appeal }, column) => ({ kind: 'appeal-differs', appeal, column })),
  'no-such-statement': onRows('unknown-reference', 'statement'),
  'no-such-student': onRows('unknown-reference', 'student'),
  // a voided statement is not there for those who name it
  'statement-voided': onRows('unknown-reference', 'statement'),
  'statement-still-open': {
    code: 'bad-dates',
    column: 'filed_on',
    restsOn: ['statement', 'filed_on'],
    flaw: ({ statement }) => ({ kind: 'filed-on-open-statement', statement }),
  },
  'lodged-before-closed': {
    code: 'bad-dates',
    column: 'filed_on',
    restsOn: ['statement', 'filed_on'],
    flaw: ({ statement, closedOn }) => ({ kind: 'filed-before-closed', statement, closedOn }),
  },
  'outside-window': onlyByHand,
  'no-exam-to-appeal': noExamToAppeal,
});

export const hearingTelling = telling(recordHearing, {
  'no-such-appeal': onRows('unknown-reference', 'appeal'),
  'statement-voided': onRows('unknown-reference', 'statement'),
  'heard-before-lodged': onRows('bad-dates', 'minutes_date'),
  'no-exam-to-appeal': noExamToAppeal,
  'hearing-differs': changed(({ appeal }, column) => ({ kind: 'hearing-differs', appeal, column })),
  'appeal-withdrawn': {
    code: 'changed',
    column: 'minutes_number',
    restsOn: 'the whole row',
    flaw: ({ appeal, withdrawnOn }) => ({ kind: 'appeal-withdrawn', appeal, withdrawnOn }),
  },
  'no-such-commission': onlyByHand,
  'present-without-commission': onlyByHand,
  'appointed-after-hearing': onlyByHand,
  'no-member-of-commission': onlyByHand,
});
