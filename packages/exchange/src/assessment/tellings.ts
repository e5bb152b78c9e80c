import { closeStatement, enterMarks, issueStatement } from '@tirkeu/domain/assessment';
import { changed, columnOf, onlyByHand, onRows, telling } from '../desk/index.ts';

export const issueTelling = telling(issueStatement, {
  'statement-differs': changed(({ statement }, column) => ({ kind: 'statement-differs', statement, column })),
  'statement-voided': {
    code: 'changed',
    column: 'statement',
    restsOn: 'the whole row',
    flaw: ({ statement, voidedOn }) => ({ kind: 'statement-voided', statement, voidedOn }),
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
    flaw: ({ statement, issuedOn }) => ({ kind: 'statement-before-first-policy', statement, issuedOn }),
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
  'mark-differs': changed(({ statement, student }, column) => ({ kind: 'mark-differs', statement, student, column })),
  'statement-lists-no-such-student': {
    code: 'changed',
    column: 'statement',
    restsOn: ['statement', 'student'],
    flaw: ({ statement, student }) => ({ kind: 'statement-lists-no-such-student', statement, student }),
  },
  'point-unexpected': {
    code: 'unexpected-value',
    column: ({ field }) => columnOf(field),
    restsOn: ['statement'],
    flaw: ({ field, statement, student }) =>
      field === 'absence'
        ? { kind: 'absence-beside-mark' }
        : { kind: 'point-of-another-control', statement, student, needs: field === 'mark' ? 'pass' : 'exam' },
  },
  'not-enrolled': {
    code: 'not-enrolled',
    column: 'student',
    restsOn: ['statement', 'student'],
    flaw: ({ statement, student, issuedOn }) => ({ kind: 'not-enrolled', statement, student, issuedOn }),
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
    flaw: ({ statement, closedOn }) => ({ kind: 'statement-closed-otherwise', statement, closedOn }),
  },
  'mark-missing': {
    code: 'missing-mark',
    column: 'closed_on',
    restsOn: ['closed_on'],
    flaw: ({ statement, student, field }) => ({ kind: 'recorded-mark-incomplete', statement, student, column: field }),
  },
});
