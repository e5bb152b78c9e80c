import { END_OF_TIME } from '@tirkeu/domain';
import { type Appeal, appealFold } from '@tirkeu/domain/appeals';
import { isInHand, rowOn, statement } from '@tirkeu/domain/assessment';
import { exportTable, type LookAtRecorded } from '../desk/index.ts';
import { appealsFile } from './files.ts';

type Heard = Appeal & { readonly stage: 'Heard' };

/**
 * Whether an appeal was heard and can be said beside the marks: its statement stands, and no rectification came after it, for the mark
 * is written as it was rectified.
 */
const isSaid = (state: Appeal, look: LookAtRecorded): state is Heard => {
  if (state.stage !== 'Heard') return false;
  const of = look(statement(state.lodged.statement));
  if (!isInHand(of)) return false;
  const { rectifiedBy } = rowOn(of, state.lodged.student, END_OF_TIME);
  return rectifiedBy === undefined || rectifiedBy.confirmedOn <= state.heard.heardOn;
};

/** Appeals that were heard and still count: the exchange format has no others. */
export const appealsTable = exportTable(
  appealsFile,
  appealFold,
  (state, _, look) => {
    if (!isSaid(state, look)) return [];
    const { appeal, statement: of, student, filedOn } = state.lodged;
    const { minutes, heardOn, decision, examAfter } = state.heard;
    return [
      {
        appeal,
        statement: of,
        student,
        filed_on: filedOn,
        minutes_number: minutes,
        minutes_date: heardOn,
        decision,
        exam_after: examAfter,
      },
    ];
  },
  { leftOut: (state, look) => (state.stage !== 'NotLodged' && !isSaid(state, look) ? 1 : 0) },
);
