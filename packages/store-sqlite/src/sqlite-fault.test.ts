import { StoreFault } from '@tirkeu/store';
import { describe, expect, it } from 'vitest';
import { sqliteFault } from './sqlite-fault.ts';

const failing = (errcode: number, message = 'it failed'): Error => Object.assign(new Error(message), { code: 'ERR_SQLITE_ERROR', errcode });

const kindOf = (error: Error): unknown => {
  const fault = sqliteFault(error, 'a.db');
  return fault instanceof StoreFault ? fault.kind : fault;
};

describe('the fault that an error of SQLite is', () => {
  it.each([
    ['BUSY', 5, 'locked'],
    ['BUSY_RECOVERY', 261, 'locked'],
    ['BUSY_SNAPSHOT', 517, 'locked'],
    ['LOCKED', 6, 'locked'],
    ['PROTOCOL', 15, 'locked'],
    ['PERM', 3, 'read-only'],
    ['READONLY', 8, 'read-only'],
    ['READONLY_DIRECTORY', 1544, 'read-only'],
    ['READONLY_DBMOVED', 1032, 'unavailable'],
    ['CORRUPT', 11, 'corrupt'],
    ['CORRUPT_INDEX', 779, 'corrupt'],
    ['IOERR', 10, 'unavailable'],
    ['IOERR_SHORT_READ', 522, 'corrupt'],
    ['IOERR_DATA', 8202, 'corrupt'],
    ['FULL', 13, 'full'],
    ['CANTOPEN', 14, 'unavailable'],
    ['NOTADB', 26, 'not-a-store'],
    ['NOMEM', 7, 'unavailable'],
  ] as const)('%s (%i) is %s', (_name, code, kind) => expect(kindOf(failing(code))).toBe(kind));

  it('has a kind and help for every primary code', () => {
    for (let code = 1; code <= 26; code++) {
      const fault = sqliteFault(failing(code), 'a.db');
      expect(fault).toBeInstanceOf(StoreFault);
      expect((fault as StoreFault).help).not.toBe('');
    }
  });

  it('knows a table that is gone as damage', () => expect(kindOf(failing(1, 'no such table: events'))).toBe('corrupt'));

  it('leaves the errors of others alone', () => {
    const error = new TypeError('a defect');
    expect(sqliteFault(error, 'a.db')).toBe(error);
  });
});
