import { enrolled, office } from '../orders/histories.ts';
import { policyAdopted } from '../policy/histories.ts';
import { done } from '../testing/index.ts';
import { closeStatement } from './close-statement.ts';
import { enterMarks } from './enter-marks.ts';
import { issueStatement } from './issue-statement.ts';
import { prepareStatement } from './prepare-statement.ts';
import { proposeRectification } from './propose-rectification.ts';
import { confirmRectification } from './settle-rectification.ts';
import { voidStatement } from './void-statement.ts';

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

const { issuedOn: _, ...head } = header;
export const preparation = { ...head, students: ['22-001', '22-002'] } as const;
export const prepared = done(prepareStatement, preparation);

export const voiding = { statement: 'V-1', voidedOn: '2023-01-09', ground: 'Issued for the wrong discipline' } as const;
export const voided = done(voidStatement, voiding, 'B. Head');

/** Daniyar's second rating was copied from the line above; it was 91. */
export const proposal = {
  statement: 'V-1',
  rectification: '1',
  student: '22-001',
  proposedOn: '2022-12-27',
  points: { rating1: 80, rating2: 91, exam: 74 },
  ground: 'Rating copied from the line above',
} as const;
export const proposed = done(proposeRectification, proposal);

export const confirmation = { statement: 'V-1', rectification: '1', confirmedOn: '2022-12-28' } as const;
/** By somebody else than whoever proposed it. */
export const confirmed = done(confirmRectification, confirmation, 'B. Head');
