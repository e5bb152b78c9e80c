import { enterDiscipline, layDown, openProgramme } from '@tirkeu/domain/curriculum';
import type { Desk } from '../desk/index.ts';
import { keyTextOf, type RowOf, rowsOf } from '../folder/index.ts';
import { curriculaFile, disciplinesFile, programmesFile } from './files.ts';
import { enterDisciplineTelling, layDownTelling, openProgrammeTelling } from './tellings.ts';

const openProgrammes = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, programmesFile)) {
    if (row.key === undefined) continue;
    const { programme, name_kk: nameKk, name_ru: nameRu, name_en: nameEn, degree, credits, years } = row.cells;
    const input = { programme, nameKk, nameRu, nameEn, degree, credits, years };
    desk.ask(openProgrammeTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(openProgramme, input).length > 0 ? 'new' : 'same');
  }
};

const enterDisciplines = (desk: Desk): void => {
  for (const row of rowsOf(desk.folder, disciplinesFile)) {
    if (row.key === undefined) continue;
    const { discipline, name_kk: nameKk, name_ru: nameRu, name_en: nameEn, credits, cycle, component, control } = row.cells;
    const input = { discipline, nameKk, nameRu, nameEn, credits, cycle, component, control, countsInGpa: row.cells.counts_in_gpa };
    desk.ask(enterDisciplineTelling, input, { rowOf: () => row });
    if (!desk.findings.isSpoiled(row)) desk.count(row, desk.carryOut(enterDiscipline, input).length > 0 ? 'new' : 'same');
  }
};

type CurriculumRow = RowOf<typeof curriculaFile>;

const layDownCurriculum = (desk: Desk, rows: readonly CurriculumRow[]): void => {
  const [first] = rows;
  if (first === undefined) return;
  const { programme, intake } = first.cells;
  const entry = ({ cells: { discipline, semester, kind } }: CurriculumRow) => ({ discipline, semester, kind });
  const byDiscipline = new Map(rows.map((row) => [row.cells.discipline as string, row]));
  const programmeRow = desk.sheet(programmesFile).byKey.get(programme);
  desk.ask(
    layDownTelling,
    { programme, intake, rows: rows.map(entry) },
    {
      rowOf: (refusal) => ('discipline' in refusal ? byDiscipline.get(refusal.discipline) : first),
      restsOnSpoiled: ({ refusal }) =>
        refusal === 'semester-beyond-programme' && programmeRow !== undefined && desk.findings.isSpoiled(programmeRow),
    },
  );
  const sound = rows.filter((row) => !desk.findings.isSpoiled(row));
  if (sound.length === 0) return;
  const added = new Set(
    desk.carryOut(layDown, { programme, intake, rows: sound.map(entry) }).flatMap((event) => event.rows.map((row) => row.discipline)),
  );
  for (const row of sound) desk.count(row, added.has(row.cells.discipline) ? 'new' : 'same');
};

/** Opens programmes, enters disciplines, and lays down a curriculum for each programme and intake. */
export const carryOutCurriculum = (desk: Desk): void => {
  openProgrammes(desk);
  enterDisciplines(desk);
  const curricula = new Map<string, CurriculumRow[]>();
  for (const row of rowsOf(desk.folder, curriculaFile)) {
    if (row.key === undefined || row.faulty.has('')) continue;
    const key = keyTextOf([row.cells.programme, row.cells.intake]);
    const rows = curricula.get(key) ?? [];
    curricula.set(key, rows);
    rows.push(row);
  }
  for (const rows of curricula.values()) layDownCurriculum(desk, rows);
};
