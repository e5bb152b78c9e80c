import { room } from '../kernel/index.ts';
import { closeStatement } from './close-statement.ts';
import { enterMarks } from './enter-marks.ts';
import { assessmentEvents } from './events.ts';
import { issueStatement } from './issue-statement.ts';
import { statementPostings } from './postings.ts';
import { gradesSlice, listingsSlice, statementFold } from './state.ts';

export * from './close-statement.ts';
export * from './enter-marks.ts';
export * from './events.ts';
export * from './grade.ts';
export * from './issue-statement.ts';
export * from './state.ts';

/** Statements and the marks in them. */
export const assessmentRoom = room({
  name: 'assessment',
  events: assessmentEvents,
  commands: [issueStatement, enterMarks, closeStatement],
  folds: [statementFold],
  slices: [gradesSlice, listingsSlice],
  postings: statementPostings,
});
