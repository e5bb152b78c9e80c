/** A revision as a number. None that the office will ever see is too large for one. */
export const safeRevision = (revision: bigint): number => {
  const number = Number(revision);
  if (!Number.isSafeInteger(number)) throw new RangeError('defect: a revision beyond what a number can hold');
  return number;
};
