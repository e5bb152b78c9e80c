import type { PolicyRules, ScaleRow } from './rules.ts';

/** The row of the scale for a whole percent (EXCHANGE rule 5). */
export const rowFor = (policy: Pick<PolicyRules, 'scale'>, percent: number): ScaleRow => {
  const row = policy.scale.find((candidate) => candidate.fromPercent <= percent);
  if (row === undefined) throw new Error('defect: a scale that does not reach down to 0');
  return row;
};

/** The lowest row: the letter of a failed re-sit. */
export const lowestRow = (policy: Pick<PolicyRules, 'scale'>): ScaleRow => rowFor(policy, 0);

/** Whether a row of the scale passes. */
export const passes = (row: Pick<ScaleRow, 'traditional'>): boolean => row.traditional !== 'unsatisfactory';
