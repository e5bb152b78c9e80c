import { lodgeAppeal, recordHearing } from '@tirkeu/domain/appeals';
import { changed, onlyByHand, onRows, telling, type Told } from '../desk/index.ts';

const noExamToAppeal: Told<{ readonly statement: string; readonly student: string }> = {
  code: 'no-exam-to-appeal',
  column: 'statement',
  restsOn: ['statement', 'student'],
  says: ({ statement, student }) => `the statement ${statement} has no exam of the student ${student} that can be appealed`,
};

export const lodgeTelling = telling(lodgeAppeal, {
  'appeal-differs': changed(({ appeal }) => `the appeal ${appeal}`),
  'no-such-statement': onRows('unknown-reference', 'statement'),
  'no-such-student': onRows('unknown-reference', 'student'),
  // a voided statement is not there for those who name it
  'statement-voided': onRows('unknown-reference', 'statement'),
  'statement-still-open': {
    code: 'bad-dates',
    column: 'filed_on',
    restsOn: ['statement', 'filed_on'],
    says: ({ statement }) => `the statement ${statement} is still open`,
  },
  'lodged-before-closed': {
    code: 'bad-dates',
    column: 'filed_on',
    restsOn: ['statement', 'filed_on'],
    says: ({ statement, closedOn }) => `the appeal was filed before the statement ${statement} was closed on ${closedOn}`,
  },
  'outside-window': onlyByHand,
  'no-exam-to-appeal': noExamToAppeal,
});

export const hearingTelling = telling(recordHearing, {
  'no-such-appeal': onRows('unknown-reference', 'appeal'),
  'statement-voided': onRows('unknown-reference', 'statement'),
  'heard-before-lodged': onRows('bad-dates', 'minutes_date'),
  'no-exam-to-appeal': noExamToAppeal,
  'hearing-differs': changed(({ appeal }) => `the hearing of the appeal ${appeal}`),
  'appeal-withdrawn': {
    code: 'changed',
    column: 'minutes_number',
    restsOn: 'the whole row',
    says: ({ appeal, withdrawnOn }) => `the appeal ${appeal} is recorded as withdrawn on ${withdrawnOn}`,
  },
  'no-such-commission': onlyByHand,
  'present-without-commission': onlyByHand,
  'appointed-after-hearing': onlyByHand,
  'no-member-of-commission': onlyByHand,
});
