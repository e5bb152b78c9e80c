import type { ColumnName, FileName, Template, TemplateColumn, TemplateFile } from '@tirkeu/exchange';
import type { Lang } from '../lang.ts';
import { holdingIn } from '../problems/index.ts';
import { appealMeanings } from './appeals/meanings.ts';
import { assessmentMeanings } from './assessment/meanings.ts';
import { attestationMeanings } from './attestation/meanings.ts';
import { calendarMeanings } from './calendar/meanings.ts';
import { curriculumMeanings } from './curriculum/meanings.ts';
import { groupsMeanings } from './groups/meanings.ts';
import type { Meanings } from './meanings.ts';
import { orderMeanings } from './orders/meanings.ts';
import { proses } from './page/index.ts';
import { recognitionMeanings } from './recognition/meanings.ts';
import { studentsMeanings } from './students/meanings.ts';

const meanings: Meanings<FileName> = {
  ...curriculumMeanings,
  ...calendarMeanings,
  ...groupsMeanings,
  ...studentsMeanings,
  ...attestationMeanings,
  ...orderMeanings,
  ...recognitionMeanings,
  ...assessmentMeanings,
  ...appealMeanings,
};

/** What a file of the exchange folder is. */
export const fileMeaningIn = (lang: Lang, file: FileName): string => meanings[file].about[lang];

/** What a column of such a file means. */
export const columnMeaningIn = <F extends FileName>(lang: Lang, file: F, column: ColumnName<F>): string =>
  meanings[file].columns[column][lang];

const rowOf = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const holdsIn = (lang: Lang, holds: TemplateColumn['holds']): string =>
  holds.holds === 'name' ? proses[lang].nameOf(holds.noun, holds.file) : holdingIn(lang)(holds);

const tableIn = (lang: Lang, { file, required, columns }: TemplateFile): string => {
  const { neededAtFirst, heads, filled } = proses[lang];
  return [
    `### ${required ? neededAtFirst(file) : file}`,
    '',
    fileMeaningIn(lang, file),
    '',
    rowOf(heads),
    '|---|---|---|---|',
    ...columns.map((one) =>
      rowOf([`\`${one.column}\``, filled[one.filled], holdsIn(lang, one.holds), columnMeaningIn(lang, file, one.column)]),
    ),
  ].join('\n');
};

/** The page beside the empty files of an exchange folder: it explains every file, column, kind and rule. */
export const templatePageIn = (lang: Lang, { files, orderKinds }: Template['page']): string => {
  const { orderKind, nothingMore, page } = proses[lang];
  return page(
    files.map((file) => tableIn(lang, file)).join('\n\n'),
    orderKinds.map(({ kind, columns }) => rowOf([orderKind(kind), columns.length === 0 ? nothingMore : columns.join(', ')])).join('\n'),
  );
};
