import { type AnyEvent, type Posting, toStudent } from '../kernel/index.ts';
import type { GradeRecorded, StatementEvent, StudentListed } from './events.ts';

/** What a statement puts into the streams of its students: a listing while it is open, the grade when it is closed. */
export const statementPostings = (event: AnyEvent): readonly Posting[] => {
  const known = event as StatementEvent;
  switch (known.type) {
    case 'MarksEntered': {
      const { listing, statement } = known;
      if (listing === undefined) return [];
      const { students, ...of } = listing;
      return students.map((student) => toStudent(student, { type: 'StudentListed', student, statement, ...of } satisfies StudentListed));
    }
    case 'StatementClosed': {
      const { type: _type, grades, ...header } = known;
      return grades.map((grade) => toStudent(grade.student, { type: 'GradeRecorded', ...header, ...grade } satisfies GradeRecorded));
    }
    case 'StatementIssued':
      return [];
    default:
      return [];
  }
};
