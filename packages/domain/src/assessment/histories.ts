import { enrolled, office } from '../orders/histories.ts';
import { policyAdopted } from '../policy/histories.ts';
import { done } from '../testing/index.ts';
import { closeStatement } from './close-statement.ts';
import { enterMarks } from './enter-marks.ts';
import { issueStatement } from './issue-statement.ts';

/** A policy, an office, and two students who are enrolled. */
export const teaching = [policyAdopted, ...office, enrolled];

export const header = {
  statement: 'V-1',
  term: '2022-23/1',
  discipline: 'ANAT',
  group: 'FK-22-1',
  attempt: 'regular',
  teacher: 'T-7',
  issuedOn: '2022-12-20',
} as const;
export const issued = done(issueStatement, header);

/** Daniyar sat the exam, Aliya was absent for a valid reason. */
export const marks = [
  { student: '22-001', rating1: 80, rating2: 81, exam: 74 },
  { student: '22-002', rating1: 60, rating2: 60, absence: 'valid' },
] as const;
export const marked = done(enterMarks, { statement: 'V-1', entries: marks });

export const closed = done(closeStatement, { statement: 'V-1', closedOn: '2022-12-24' });

/** The statement of anatomy, closed. */
export const session = [...teaching, issued, marked, closed];
