import { room } from '../kernel/index.ts';
import { closeStatement } from './close-statement.ts';
import { enterMarks } from './enter-marks.ts';
import { enterPoints } from './enter-points.ts';
import { assessmentEvents } from './events.ts';
import { issueStatement } from './issue-statement.ts';
import { statementPostings } from './postings.ts';
import { prepareStatement } from './prepare-statement.ts';
import { proposeRectification } from './propose-rectification.ts';
import { confirmRectification, rejectRectification } from './settle-rectification.ts';
import { gradesSlice, listingsSlice, rectificationsSlice, statementFold, voidingsSlice } from './state.ts';
import { voidStatement } from './void-statement.ts';

export type * from './acts.ts';
export type * from './against-stage.ts';
export type { EntryRefusal, ListingRefusal, UnexpectedPoint } from './entering.ts';
export * from './close-statement.ts';
export * from './enter-marks.ts';
export * from './enter-points.ts';
export * from './events.ts';
export * from './grade.ts';
export * from './issue-statement.ts';
export type * from './oddities.ts';
export * from './prepare-statement.ts';
export * from './propose-rectification.ts';
export type * from './reasons.ts';
export * from './settle-rectification.ts';
export * from './state.ts';
export * from './void-statement.ts';

/** Statements and the marks in them. */
export const assessmentRoom = room({
  name: 'assessment',
  events: assessmentEvents,
  commands: [
    prepareStatement,
    issueStatement,
    enterPoints,
    enterMarks,
    closeStatement,
    voidStatement,
    proposeRectification,
    confirmRectification,
    rejectRectification,
  ],
  folds: [statementFold],
  slices: [gradesSlice, listingsSlice, rectificationsSlice, voidingsSlice],
  postings: statementPostings,
});
