import { policyFile } from '../desk/index.ts';
import { emptySheet, type Folder, type JsonSheet, type Problem, readJson, readSheet, type Sheet } from '../folder/index.ts';
import { importRooms } from './import-rooms.ts';

/**
 * Reads an exchange folder: file name → bytes, as they lie in the folder itself. Every problem that can be told from the files alone
 * is in what comes back; files that are no part of the exchange format are passed over, unknown tables are not.
 */
export const readFolder = (files: ReadonlyMap<string, Uint8Array>): Folder => {
  const problems: Problem[] = [];
  const sheets = new Map<string, Sheet>();
  for (const definition of importRooms.flatMap((room) => room.files)) {
    const bytes = files.get(definition.file);
    const read = bytes === undefined ? { sheet: emptySheet(definition, 'absent'), problems: [] } : readSheet(definition, bytes);
    sheets.set(definition.file, read.sheet);
    problems.push(...read.problems);
  }
  const bytes = files.get(policyFile);
  const read = bytes === undefined ? { sheet: { state: 'absent' } satisfies JsonSheet, problems: [] } : readJson(policyFile, bytes);
  problems.push(...read.problems);
  for (const file of files.keys()) {
    if (file.toLowerCase().endsWith('.csv') && !sheets.has(file))
      problems.push({ file, line: 1, column: '', code: 'unknown-file', flaw: { kind: 'file-unknown' } });
  }
  return { sheets, policy: read.sheet, problems };
};
