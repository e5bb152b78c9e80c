import { awardRun } from '@tirkeu/domain/scholarship';
import { runDesk } from '../register/index.ts';
import { scholarshipSummary } from './scholarship.ts';

/** The awards of scholarships: drafted, or made. */
export const awards = runDesk({
  kind: 'scholarship',
  title: 'Scholarship',
  oddity: (particulars) => ({ kind: 'scholarship-differs-from-record', ...particulars }),
  rule: 11,
  columns: awardRun,
  summarised: scholarshipSummary,
  runsIn: (register) => register.decisions.scholarships,
});
