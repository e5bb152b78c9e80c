import type { FileDefinition, Row } from './file-definition.ts';

/**
 * A file of the folder as it was read. `headed-badly`: its header has unknown or missing columns, so that what refers into the file
 * cannot be judged, though its cells can.
 */
export type Sheet = {
  readonly definition: FileDefinition;
  readonly state: 'absent' | 'unreadable' | 'headed-badly' | 'read';
  readonly rows: readonly Row[];
  /** The first row of each key. */
  readonly byKey: ReadonlyMap<string, Row>;
  /** Whether a row has a key that cannot be read: then nobody can say of a key that it is not there. */
  readonly hasUnreadKeys: boolean;
};

/** A file without rows. */
export const emptySheet = (definition: FileDefinition, state: Sheet['state']): Sheet => ({
  definition,
  state,
  rows: [],
  byKey: new Map(),
  hasUnreadKeys: false,
});
