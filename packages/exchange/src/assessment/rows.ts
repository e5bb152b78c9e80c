import { END_OF_TIME } from '@tirkeu/domain';
import { type ClosedStatement, isInHand, type OpenStatement, rowOn, statementFold } from '@tirkeu/domain/assessment';
import { exportTable } from '../desk/index.ts';
import { marksFile, statementsFile } from './files.ts';

/** Statements that were issued and stand: the exchange format has neither prepared nor voided ones. */
export const statementsTable = exportTable(
  statementsFile,
  statementFold,
  (state) => {
    if (!isInHand(state)) return [];
    const { statement, term, discipline, group, attempt, teacher, issuedOn } = state.issued;
    const closedOn = state.stage === 'Closed' ? state.closed.closedOn : undefined;
    return [{ statement, term, discipline, group, attempt, teacher, issued_on: issuedOn, closed_on: closedOn }];
  },
  { leftOut: ({ stage }) => (stage === 'Prepared' || stage === 'Voided' ? 1 : 0) },
);

const rowsNow = (state: OpenStatement | ClosedStatement) =>
  Object.values(state.marks).map((entry) => {
    const { row = entry, rectifiedBy } = rowOn(state, entry.student, END_OF_TIME);
    return { row, isRectified: rectifiedBy !== undefined };
  });

/** Marks as they were entered, or as they were rectified: how they were graded follows from them and from the policy. */
export const marksTable = exportTable(
  marksFile,
  statementFold,
  (state) => {
    if (!isInHand(state)) return [];
    const { statement } = state.issued;
    return rowsNow(state).map(({ row: { student, rating1, rating2, exam, absence, mark } }) => ({
      statement,
      student,
      rating1,
      rating2,
      exam,
      absence,
      mark,
    }));
  },
  {
    leftOut: (state) => (state.stage === 'Voided' && isInHand(state.before) ? Object.keys(state.before.marks).length : 0),
    restated: (state) => (isInHand(state) ? rowsNow(state).filter(({ isRectified }) => isRectified).length : 0),
  },
);
