import { awardRun } from '@tirkeu/domain/scholarship';
import { runDesk } from '../register/index.ts';
import { scholarshipSummary } from './scholarship.ts';

/** The awards of scholarships: drafted, or made. */
export const awards = runDesk({
  kind: 'scholarship',
  act: (particulars) => ({ act: 'scholarship', ...particulars }),
  oddity: (particulars) => ({ kind: 'scholarship-differs-from-record', ...particulars }),
  reason: (particulars) => ({ why: 'scholarship-decided', ...particulars }),
  rule: 11,
  columns: awardRun,
  summarised: scholarshipSummary,
  runsIn: (register) => register.decisions.scholarships,
});
