import { recognitionsSlice } from '@tirkeu/domain/recognition';
import { exportTable } from '../desk/index.ts';
import { recognisedFile } from './files.ts';

export const recognisedTable = exportTable(recognisedFile, recognitionsSlice, (entries) =>
  Object.values(entries).map(({ student, discipline, recognisedOn, percent, institution, order }) => ({
    student,
    discipline,
    recognised_on: recognisedOn,
    percent,
    institution,
    order_number: order,
  })),
);
