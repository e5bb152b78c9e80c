import { StoreFault, type StoreFaultKind } from '@tirkeu/store';

/** What node:sqlite throws when SQLite itself failed. */
type SqliteError = Error & { readonly code: 'ERR_SQLITE_ERROR'; readonly errcode: number; readonly errstr: string };

const isSqliteError = (error: unknown): error is SqliteError =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error && typeof error.errcode === 'number';

/** What to say to one who asks something of what is closed. */
export const closedHelp = 'It was closed before this was asked of it. Open it again.';

type Meaning = { readonly kind: StoreFaultKind; readonly help: string };

const locked: Meaning = {
  kind: 'locked',
  help: 'Another program is writing to this file. Wait until it has finished, or stop it, and try again.',
};
const readOnly: Meaning = {
  kind: 'read-only',
  help: 'This file can only be read. Give the user write permission for the file and its folder, or work on a copy of both the file and its companions.',
};
const corrupt: Meaning = {
  kind: 'corrupt',
  help: 'The file is damaged. Keep it as it is, put back the latest copy of it, and check the disk.',
};
const notAStore: Meaning = {
  kind: 'not-a-store',
  help: 'The file was not written by Tirkeu. Give the path of a store; if this should be one, it is damaged: put back the latest copy of it.',
};
const full: Meaning = { kind: 'full', help: 'The disk is full: nothing of this was written. Free some space and try again.' };
const noAccess: Meaning = {
  kind: 'unavailable',
  help: 'The file cannot be opened. Check that the user may read it and may enter its folder, and that the disk is there.',
};
const disk: Meaning = {
  kind: 'unavailable',
  help: 'The disk did not do what it was asked. Check the disk, its quota and its connection, then try again.',
};
const gone: Meaning = {
  kind: 'unavailable',
  help: 'The file was moved, replaced or deleted while it was in use. Put it back with its companions (-wal, -shm) and start again.',
};
const memory: Meaning = { kind: 'unavailable', help: 'There is not enough memory. Close other programs and try again.' };
const tooBig: Meaning = {
  kind: 'unavailable',
  help: 'One text is larger than the store can hold (about 1 GB). Write it in smaller parts.',
};
const defect: Meaning = { kind: 'unavailable', help: 'This looks like a defect of Tirkeu. Please report it with the message below.' };

/** By SQLite's primary result code, https://sqlite.org/rescode.html. */
const byPrimaryCode: { readonly [code: number]: Meaning } = {
  1: defect,
  2: defect,
  3: readOnly,
  4: defect,
  5: locked,
  6: locked,
  7: memory,
  8: readOnly,
  9: defect,
  10: disk,
  11: corrupt,
  12: defect,
  13: full,
  14: noAccess,
  15: locked,
  16: corrupt,
  17: corrupt,
  18: tooBig,
  19: corrupt,
  20: defect,
  21: defect,
  22: disk,
  23: noAccess,
  24: corrupt,
  25: defect,
  26: notAStore,
};

/** Extended codes that mean something else than their primary code. */
const byExtendedCode: { readonly [code: number]: Meaning } = {
  522: corrupt, // IOERR_SHORT_READ
  3082: memory, // IOERR_NOMEM
  8202: corrupt, // IOERR_DATA
  8458: corrupt, // IOERR_CORRUPTFS
  1032: gone, // READONLY_DBMOVED
  6410: gone, // IOERR_VNODE
};

const meaningOf = (error: SqliteError): Meaning => {
  if (error.errcode === 1 && error.message.startsWith('no such ')) return corrupt;
  return byExtendedCode[error.errcode] ?? byPrimaryCode[error.errcode & 0xff] ?? defect;
};

/** Whether trying again in a moment may help. */
export const isBusy = (error: unknown): boolean => isSqliteError(error) && [5, 6, 15].includes(error.errcode & 0xff);

/** Whether the file could not be opened, or not with the companions that it needs. */
export const isCannotOpen = (error: unknown): boolean => isSqliteError(error) && [8, 14].includes(error.errcode & 0xff);

/** Whether a row of the same key is there already; `column` as `table.column`. */
export const isTaken = (error: unknown, column: string): boolean =>
  isSqliteError(error) && (error.errcode & 0xff) === 19 && error.message.endsWith(`: ${column}`);

/** Whether the disk failed, so that nobody knows how much of it was done. */
export const isDiskError = (error: unknown): boolean => isSqliteError(error) && (error.errcode & 0xff) === 10;

/** The fault that an error of SQLite is; other errors stay what they are. The cause names tables and columns, never data. */
export const sqliteFault = (error: unknown, place: string): unknown => {
  if (!isSqliteError(error)) {
    const closed = error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE';
    return closed ? new StoreFault('unavailable', place, closedHelp, { cause: error }) : error;
  }
  const { kind, help } = meaningOf(error);
  return new StoreFault(kind, place, help, { cause: error });
};
