import { access, chmod, constants, mkdir, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { StoreFault } from '@tirkeu/store';
import { type Connection, openConnection, type Synchronous } from './connection.ts';
import type { Layout } from './layout.ts';
import { isBusy, isCannotOpen, sqliteFault } from './sqlite-fault.ts';

export type OpenOptions = {
  readonly create: boolean;
  readonly readOnly?: boolean;
  readonly synchronous?: Synchronous;
  readonly busyMilliseconds?: number;
};

/** An open file of a layout: the connection that writes, and how to get others that only read. */
export type Database = { readonly connection: Connection; readonly openReader: () => Connection };

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The size of the file, or undefined where there is none. Looks from outside only: opening and closing the file would drop the locks of this process on it. */
const sizeOf = async (path: string, { name }: Layout): Promise<number | undefined> => {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new StoreFault('not-a-store', path, `This is a folder. Give the path of a file: the ${name} is one file.`);
    if (!found.isFile()) throw new StoreFault('not-a-store', path, `This is no ordinary file, as a ${name} is.`);
    return found.size;
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    switch (codeOf(error)) {
      case 'ENOENT':
        return undefined;
      case 'ENOTDIR':
        throw new StoreFault('missing', path, 'A part of this path is a file, not a folder. Check the path.', { cause: error });
      default:
        throw new StoreFault('unavailable', path, `The ${name} cannot be looked at. Check that the user may enter its folder.`, {
          cause: error,
        });
    }
  }
};

const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    const code = codeOf(error);
    const kind = code === 'ENOSPC' ? 'full' : code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'read-only' : 'unavailable';
    throw new StoreFault(kind, path, 'Its folder cannot be created. Check the path and the permissions of the folder above it.', {
      cause: error,
    });
  }
};

/** Makes the empty file before SQLite does, so that there is no moment in which others may read it. */
const makeSecretFile = async (path: string): Promise<void> => {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.close();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    const kind = code === 'ENOSPC' ? 'full' : code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'read-only' : 'unavailable';
    throw new StoreFault(kind, path, 'The file cannot be created. Check the permissions of its folder.', { cause: error });
  }
};

const keepSecret = async (path: string): Promise<void> => {
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  try {
    await chmod(path, 0o600);
  } catch {
    // not the owner, or a disk without modes: the keys can still be used
  }
};

const numberOf = (connection: Connection, sql: string): number => Number(connection.row(sql)?.[0] ?? 0);

/** Whether the file is new; a fault if it is something else than the layout says, or newer. */
const versionOf = (connection: Connection, { applicationId, name, migrations }: Layout): number => {
  const { place } = connection;
  const application = numberOf(connection, 'PRAGMA application_id');
  const version = numberOf(connection, 'PRAGMA user_version');
  if (application === 0 && version === 0 && numberOf(connection, 'SELECT count(*) FROM sqlite_schema') === 0) return 0;
  if (application !== applicationId)
    throw new StoreFault('not-a-store', place, `This SQLite database was not written as a ${name} of Tirkeu. Check the path.`);
  if (version > migrations.length) {
    const help = `The ${name} was written by a newer version of Tirkeu. Update Tirkeu, or use the version that wrote it.`;
    throw new StoreFault('newer-version', place, help);
  }
  return version;
};

const unfinished = (place: string, name: string): StoreFault =>
  new StoreFault(
    'not-a-store',
    place,
    `The file is empty: a ${name} was being created there and was interrupted. Do again what created it, or delete the file.`,
  );

/** Brings the file to the newest version, each step in the same transaction; two programs that try at once do it once. */
const migrate = async (
  connection: Connection,
  layout: Layout,
  { create, readOnly }: { create: boolean; readOnly: boolean },
): Promise<void> => {
  const { place } = connection;
  const found = await connection.read(() => versionOf(connection, layout));
  if (found === layout.migrations.length) return;
  if (found === 0 && !create) throw unfinished(place, layout.name);
  if (readOnly) {
    const help = `The ${layout.name} was written by an older version of Tirkeu and must be opened once for writing to be brought up to date.`;
    throw new StoreFault('read-only', place, help);
  }
  await connection.write(() => {
    const version = versionOf(connection, layout);
    for (const step of layout.migrations.slice(version)) connection.exec(step);
    connection.exec(`PRAGMA application_id = ${layout.applicationId}`);
    connection.exec(`PRAGMA user_version = ${layout.migrations.length}`);
  });
};

/** For a file in a folder where SQLite cannot put its companions: it is read as if nobody ever changed it. */
const unchanging = (path: string): URL => {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
};

const settle = (connection: Connection, layout: Layout, synchronous: Synchronous): void => {
  connection.exec('PRAGMA trusted_schema = OFF');
  connection.exec('PRAGMA cell_size_check = ON');
  connection.exec('PRAGMA temp_store = MEMORY');
  connection.exec('PRAGMA cache_size = -16000');
  connection.exec('PRAGMA journal_size_limit = 33554432');
  connection.exec(`PRAGMA synchronous = ${synchronous}`);
  if (synchronous === 'FULL') connection.exec('PRAGMA fullfsync = ON');
  if (layout.secret) connection.exec('PRAGMA secure_delete = ON');
};

/** The mode is kept in the file: only the first opening changes it, and may find others in its way. */
const setJournal = async (connection: Connection, { journal }: Layout, busyMilliseconds: number): Promise<void> => {
  const deadline = performance.now() + busyMilliseconds;
  for (;;) {
    try {
      connection.row(`PRAGMA journal_mode = ${journal}`);
      return; // a file system without shared memory keeps the old mode: slower, and as safe
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw sqliteFault(error, connection.place);
    }
    await pause(1 + Math.random() * 10);
  }
};

/** Whether files can be made in the folder, as far as one can tell before trying. */
const canCreateBeside = (path: string): Promise<boolean> =>
  access(dirname(path), constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

const prepareFolder = async (path: string): Promise<void> => {
  await makeFolder(path);
  if (await canCreateBeside(path)) return;
  throw new StoreFault('read-only', path, 'Nothing can be created in this folder. Check its permissions, or choose another path.');
};

/** The log beside the file holds what was written last, and SQLite cannot read it without an index that it may make nowhere. */
const unreadableLog = async (path: string, error: unknown): Promise<StoreFault | undefined> => {
  const mayRead = await Promise.all([path, `${path}-wal`].map((file) => access(file, constants.R_OK))).then(
    () => true,
    () => false,
  );
  if (!mayRead) return undefined;
  const help =
    'What was written last is still in its companion (-wal), because whoever wrote it was interrupted, and nothing can be created in this folder. Open it once as a user who may write there, or copy both files to a folder of your own.';
  return new StoreFault('read-only', path, help, { cause: error });
};

const lacksCompanions = (error: unknown): boolean => isCannotOpen(error) || (error instanceof StoreFault && isCannotOpen(error.cause));

/**
 * Opens a file of a layout. Only `create` makes file and folders. A file or folder that can only be read is opened
 * for reading: whoever writes then gets the fault `read-only`.
 */
export const openDatabase = async (givenPath: string, layout: Layout, options: OpenOptions): Promise<Database> => {
  const path = resolve(givenPath);
  const { readOnly = false, synchronous = 'FULL', busyMilliseconds = 5000 } = options;
  const create = options.create && !readOnly;
  const size = await sizeOf(path, layout);
  if (size === undefined && !create) throw new StoreFault('missing', path, `There is no ${layout.name} here. ${layout.whenMissing}`);
  if (size === 0 && !create) throw unfinished(path, layout.name);
  if (size === undefined) await prepareFolder(path);
  if (size === undefined && layout.secret) await makeSecretFile(path);
  if (layout.secret) await keepSecret(path);

  const attempt = async (location: string | URL, reading: boolean): Promise<Database> => {
    const openReader = (): Connection => {
      try {
        const reader = openConnection(path, location, { readOnly: true, busyMilliseconds, synchronous });
        settle(reader, layout, synchronous);
        return reader;
      } catch (error) {
        throw sqliteFault(error, path);
      }
    };
    const connection = openConnection(path, location, { readOnly: reading, busyMilliseconds, synchronous });
    try {
      settle(connection, layout, synchronous);
      await migrate(connection, layout, { create, readOnly: reading });
      if (!reading) await setJournal(connection, layout, busyMilliseconds);
      return { connection, openReader };
    } catch (error) {
      connection.close();
      throw error;
    }
  };

  const deadline = performance.now() + busyMilliseconds;
  for (;;) {
    try {
      return await attempt(path, readOnly);
    } catch (error) {
      if (lacksCompanions(error) && !(await canCreateBeside(path))) {
        const alone = ((await sizeOf(`${path}-wal`, layout)) ?? 0) === 0;
        if (alone) return await attempt(unchanging(path), true).catch((second: unknown) => Promise.reject(sqliteFault(second, path)));
        throw (await unreadableLog(path, error)) ?? sqliteFault(error, path);
      }
      if (!isBusy(error) || performance.now() >= deadline) throw sqliteFault(error, path);
    }
    await pause(1 + Math.random() * 10);
  }
};
