import type { Holding } from '../flaws/index.ts';
import { templateOf } from '../template/index.ts';
import { importRooms } from './import-rooms.ts';

/**
 * Empty exchange files with their headers, and a page in English that explains every column, kind and rule: file name → text.
 * `say` puts in English what a column holds; `@tirkeu/words` does.
 */
export const template = (say: (must: Holding) => string): ReadonlyMap<string, string> =>
  templateOf(
    importRooms.flatMap((room) => room.files),
    say,
  );
