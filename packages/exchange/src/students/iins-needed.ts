import type { Iin } from '@tirkeu/domain';
import { type Folder, rowsOf } from '../folder/index.ts';
import { studentsFile } from './files.ts';

/** The IINs that the folder names: who has them already must be known before planning. */
export const iinsNeeded = (folder: Folder): readonly Iin[] => [
  ...new Set(rowsOf(folder, studentsFile).flatMap(({ cells: { iin } }) => (iin === undefined ? [] : [iin]))),
];
