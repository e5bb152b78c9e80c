import { statementFold } from '@tirkeu/domain/assessment';
import { exportTable } from '../desk/index.ts';
import { marksFile, statementsFile } from './files.ts';

export const statementsTable = exportTable(statementsFile, statementFold, (state) => {
  if (state.stage === 'NotIssued') return [];
  const { statement, term, discipline, group, attempt, teacher, issuedOn } = state.issued;
  const closedOn = state.stage === 'Closed' ? state.closed.closedOn : undefined;
  return [{ statement, term, discipline, group, attempt, teacher, issued_on: issuedOn, closed_on: closedOn }];
});

/** Marks as they were entered: how they were graded follows from them and from the policy. */
export const marksTable = exportTable(marksFile, statementFold, (state) => {
  if (state.stage === 'NotIssued') return [];
  const { statement } = state.issued;
  return Object.values(state.marks).map(({ student, rating1, rating2, exam, absence, mark }) => ({
    statement,
    student,
    rating1,
    rating2,
    exam,
    absence,
    mark,
  }));
});
