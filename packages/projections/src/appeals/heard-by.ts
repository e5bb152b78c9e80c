import type { Amendment } from '@tirkeu/domain/appeals';

/** By which minutes an appeal was heard and, where it is said, by whom. */
export const heardBy = ({ minutes, commission, present = [] }: Amendment): string => {
  const sat = present.length === 0 ? '' : `: ${present.join(', ')}`;
  return commission === undefined ? `minutes ${minutes}` : `minutes ${minutes}, commission ${commission}${sat}`;
};

/** That an appeal was lodged after its window and by whose leave; undefined of one that needed none. */
const byLeave = ({ letIn }: Amendment): string | undefined =>
  letIn === undefined
    ? undefined
    : `lodged after its window, which ended on ${letIn.lastDay} and was opened again by ${letIn.reopenedBy ?? 'somebody'}: ${letIn.ground}`;

/** The same, to be put after what is said of an appeal. */
export const andByLeave = (amendment: Amendment): string => {
  const leave = byLeave(amendment);
  return leave === undefined ? '' : `; ${leave}`;
};
