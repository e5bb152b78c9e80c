import type { AnyRef } from '@tirkeu/domain';
import type { Folder } from '../folder/index.ts';
import { importRooms } from './import-rooms.ts';

/** Every stream that planning the folder may look at, and through which fold: all that it names, and always the policies. */
export const streamsNeeded = (folder: Folder): readonly AnyRef[] => {
  const refs = new Map<string, AnyRef>();
  const add = (ref: AnyRef): void => {
    refs.set(`${ref.fold.name} ${ref.stream}`, ref);
  };
  for (const room of importRooms) {
    for (const ref of room.streams(folder)) add(ref);
    for (const definition of room.files) {
      const { rows = [] } = folder.sheets.get(definition.file) ?? {};
      for (const [name, { refersTo }] of Object.entries(definition.columns)) {
        if (refersTo === undefined) continue;
        const keys = new Set(rows.map((row) => row.cells[name] as string | undefined));
        for (const key of keys) if (key !== undefined) add(refersTo.stream(key));
      }
    }
  }
  return [...refs.values()];
};
