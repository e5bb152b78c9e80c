import { disciplineFold, programmeFold } from '@tirkeu/domain/curriculum';
import { exportTable } from '../desk/index.ts';
import { curriculaFile, disciplinesFile, programmesFile } from './files.ts';

export const programmesTable = exportTable(programmesFile, programmeFold, ({ opened }) =>
  opened === undefined
    ? []
    : [
        {
          programme: opened.programme,
          name_kk: opened.nameKk,
          name_ru: opened.nameRu,
          name_en: opened.nameEn,
          degree: opened.degree,
          credits: opened.credits,
          years: opened.years,
        },
      ],
);

export const disciplinesTable = exportTable(disciplinesFile, disciplineFold, (entered) =>
  entered === undefined
    ? []
    : [
        {
          discipline: entered.discipline,
          name_kk: entered.nameKk,
          name_ru: entered.nameRu,
          name_en: entered.nameEn,
          credits: entered.credits,
          cycle: entered.cycle,
          component: entered.component,
          control: entered.control,
          counts_in_gpa: entered.countsInGpa,
        },
      ],
);

export const curriculaTable = exportTable(curriculaFile, programmeFold, ({ curricula }, programme) =>
  Object.entries(curricula).flatMap(([intake, rows]) =>
    rows.map(({ semester, discipline, kind }) => ({ programme, intake, semester, discipline, kind })),
  ),
);
