import { closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type CommandName, UsageError } from '../arguments/index.ts';
import type { Desk } from './command.ts';

/** Folders in which files are being written have such a name; one that is left over makes no folder full. */
const TEMPORARY = '.tirkeu-';

export type NewFile = { readonly name: string; readonly bytes: Uint8Array };

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const kindOf = (path: string): 'missing' | 'folder' | 'other' => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing';
    // a name that no file can have is no folder either
    if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ERR_INVALID_ARG_VALUE') return 'other';
    throw error;
  }
};

/** Whether files may be written into a place: it must be new, or an empty folder, or be forced. Asked before any work is done. */
export const checkPlace = (command: CommandName, place: string, options: { readonly force: boolean; readonly mayForce: boolean }): void => {
  const kind = kindOf(place);
  if (kind === 'other') throw new UsageError({ problem: 'not-a-folder', place }, command);
  if (kind === 'missing' || options.force) return;
  const full = readdirSync(place).some((name) => !name.startsWith(TEMPORARY));
  if (full) throw new UsageError({ problem: 'not-empty', place, mayForce: options.mayForce }, command);
};

const write = (path: string, bytes: Uint8Array): void => {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Writes files into a folder: first into a temporary folder, then all of them into place at once, in their order. A new folder
 * appears whole or not at all; in one that is there, the last file, which vouches for the others, goes first and comes last.
 */
export const writeFolder = (desk: Desk, place: string, files: readonly NewFile[]): void => {
  const target = resolve(place);
  const fresh = kindOf(target) === 'missing';
  if (fresh) mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(fresh ? dirname(target) : target, `${TEMPORARY}${basename(target)}-`));
  const undo = (): void => rmSync(temporary, { recursive: true, force: true });
  const done = desk.onInterrupt(undo);
  try {
    for (const { name, bytes } of files) write(join(temporary, name), bytes);
    if (fresh) {
      const folder = join(temporary, 'done');
      mkdirSync(folder);
      for (const { name } of files) renameSync(join(temporary, name), join(folder, name));
      renameSync(folder, target);
    } else {
      const last = files.at(-1);
      if (last !== undefined) rmSync(join(target, last.name), { force: true });
      for (const { name } of files) renameSync(join(temporary, name), join(target, name));
    }
  } finally {
    undo();
    done();
  }
};
