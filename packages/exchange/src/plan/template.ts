import { templateOf } from '../template/index.ts';
import { importRooms } from './import-rooms.ts';

/** Empty exchange files with their headers, and a page that explains every column, kind and rule: file name → text. */
export const template = (): ReadonlyMap<string, string> => templateOf(importRooms.flatMap((room) => room.files));
