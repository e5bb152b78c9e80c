import { appealFold } from '@tirkeu/domain/appeals';
import { exportTable } from '../desk/index.ts';
import { appealsFile } from './files.ts';

/** Appeals that were heard: the exchange format has no others. */
export const appealsTable = exportTable(
  appealsFile,
  appealFold,
  (state) => {
    if (state.stage !== 'Heard') return [];
    const { appeal, statement, student, filedOn } = state.lodged;
    const { minutes, heardOn, decision, examAfter } = state.heard;
    return [
      { appeal, statement, student, filed_on: filedOn, minutes_number: minutes, minutes_date: heardOn, decision, exam_after: examAfter },
    ];
  },
  ({ stage }) => (stage === 'AwaitingHearing' || stage === 'Withdrawn' ? 1 : 0),
);
