import { closeStatement, enterMarks, issueStatement } from '@tirkeu/domain/assessment';
import { changed, columnOf, onlyByHand, onRows, telling } from '../desk/index.ts';

export const issueTelling = telling(issueStatement, {
  'statement-differs': changed(({ statement }) => `the statement ${statement}`),
  'statement-voided': {
    code: 'changed',
    column: 'statement',
    restsOn: 'the whole row',
    says: ({ statement, voidedOn }) => `the statement ${statement} is recorded as voided on ${voidedOn}`,
  },
  // asked of people only
  'not-enrolled': onRows('not-enrolled', 'statement'),
  'second-regular': onRows('second-regular'),
  'no-such-discipline': onRows('unknown-reference', 'discipline'),
  'no-such-group': onRows('unknown-reference', 'group'),
  'no-such-teacher': onRows('unknown-reference', 'teacher'),
  'before-first-policy': {
    code: 'before-first-policy',
    column: 'issued_on',
    restsOn: ['issued_on'],
    says: ({ statement, issuedOn }) => `statement ${statement}: no policy was in force yet on ${issuedOn}`,
  },
});

export const enterMarksTelling = telling(enterMarks, {
  'entered-before-issued': onlyByHand,
  'entry-undated': onlyByHand,
  'outside-window': onlyByHand,
  'no-such-statement': onRows('unknown-reference', 'statement'),
  'statement-not-issued': onRows('unknown-reference', 'statement'),
  'statement-voided': onRows('unknown-reference', 'statement'),
  // asked of people only
  'not-on-list': onRows('unknown-reference', 'student'),
  'no-such-student': onRows('unknown-reference', 'student'),
  'mark-listed-twice': onRows('duplicate'),
  // Which of several is the second is a matter of their lines in marks.csv, not of the order in which statements are carried out.
  'second-regular': onRows('second-regular'),
  'mark-differs': changed(({ statement, student }) => `the mark of the student ${student} in the closed statement ${statement}`),
  'statement-lists-no-such-student': {
    code: 'changed',
    column: 'statement',
    restsOn: ['statement', 'student'],
    says: ({ statement, student }) => `the statement ${statement} is closed and has no mark of the student ${student}`,
  },
  'point-unexpected': {
    code: 'unexpected-value',
    column: ({ field }) => columnOf(field),
    restsOn: ['statement'],
    says: ({ field, statement, student }) =>
      field === 'absence'
        ? `statement ${statement}, student ${student}: an absence stands beside a mark`
        : `statement ${statement}, student ${student}: the discipline does not end with ${field === 'mark' ? 'a pass' : 'an exam'}`,
  },
  'not-enrolled': {
    code: 'not-enrolled',
    column: 'student',
    restsOn: ['statement', 'student'],
    says: ({ statement, student, issuedOn }) =>
      `statement ${statement}: no enrolment or transfer-in of the student ${student} was in effect on ${issuedOn}`,
  },
});

/** The closing, told on the row of the statement; what is missing in a mark of the folder is found on its own row. */
export const closeTelling = telling(closeStatement, {
  'no-such-statement': onRows('unknown-reference', 'statement'),
  'statement-not-issued': onRows('unknown-reference', 'statement'),
  'statement-voided': onRows('unknown-reference', 'statement'),
  'closed-before-issued': onRows('bad-dates', 'closed_on'),
  'closed-otherwise': {
    code: 'changed',
    column: 'closed_on',
    restsOn: 'the whole row',
    says: ({ statement, closedOn }) => `the statement ${statement} is recorded as closed on ${closedOn}`,
  },
  'mark-missing': {
    code: 'missing-mark',
    column: 'closed_on',
    restsOn: ['closed_on'],
    says: ({ statement, student, field }) =>
      `the statement ${statement} cannot be closed: the recorded mark of the student ${student} has no ${field}`,
  },
});
