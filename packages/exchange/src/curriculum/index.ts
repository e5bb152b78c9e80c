import { discipline, programme } from '@tirkeu/domain/curriculum';
import { importRoom } from '../desk/index.ts';
import { rowsOf } from '../folder/index.ts';
import { carryOutCurriculum } from './carry-out.ts';
import { curriculaFile, disciplinesFile, programmesFile } from './files.ts';
import { curriculaTable, disciplinesTable, programmesTable } from './rows.ts';
import { enterDisciplineTelling, layDownTelling, openProgrammeTelling } from './tellings.ts';

export * from './files.ts';

/** Programmes, disciplines and curricula. */
export const curriculumImport = importRoom({
  name: 'curriculum',
  files: [programmesFile, disciplinesFile, curriculaFile],
  streams: (folder) => [
    ...rowsOf(folder, programmesFile).map((row) => programme(row.cells.programme)),
    ...rowsOf(folder, disciplinesFile).map((row) => discipline(row.cells.discipline)),
  ],
  carryOut: carryOutCurriculum,
  tellings: [openProgrammeTelling, enterDisciplineTelling, layDownTelling],
  tables: [curriculaTable, disciplinesTable, programmesTable],
});
