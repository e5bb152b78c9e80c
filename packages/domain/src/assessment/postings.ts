import { type AnyEvent, type Posting, toStudent } from '../kernel/index.ts';
import type { AttemptVoided, GradeRecorded, MarkRectified, StatementEvent, StudentListed } from './events.ts';

type Listing = Omit<StudentListed, 'type' | 'student'>;

const listing = (students: readonly StudentListed['student'][], of: Listing): readonly Posting[] =>
  students.map((student) => toStudent(student, { type: 'StudentListed', student, ...of } satisfies StudentListed));

/**
 * What a statement puts into the streams of its students: a listing while it is open, the grade when it is closed, what rectifications
 * make of the grade, and that it was voided.
 */
export const statementPostings = (event: AnyEvent): readonly Posting[] => {
  const known = event as StatementEvent;
  switch (known.type) {
    case 'StatementIssued': {
      const { statement, term, discipline, attempt, students = [] } = known;
      return listing(students, { statement, term, discipline, attempt });
    }
    case 'MarksEntered': {
      if (known.listing === undefined) return [];
      const { students, ...of } = known.listing;
      return listing(students, { statement: known.statement, ...of });
    }
    case 'StatementClosed': {
      const { type: _type, grades, ...header } = known;
      return grades.map((grade) => toStudent(grade.student, { type: 'GradeRecorded', ...header, ...grade } satisfies GradeRecorded));
    }
    case 'RectificationConfirmed':
      return [toStudent(known.student, { ...known, type: 'MarkRectified' } satisfies MarkRectified)];
    case 'StatementVoided': {
      const { type: _type, students, ...voided } = known;
      return students.map((student) => toStudent(student, { type: 'AttemptVoided', student, ...voided } satisfies AttemptVoided));
    }
    case 'StatementPrepared':
    case 'RectificationProposed':
    case 'RectificationRejected':
      return [];
    default:
      return [];
  }
};
