import { describe, expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';
import { template } from './template.ts';

const { files, page } = template();
const encoder = new TextEncoder();

describe('the template', () => {
  it('is a folder that is read without a problem and has no rows', () => {
    const folder = readFolder(new Map([...files].map(([file, text]) => [file, encoder.encode(text)])));
    expect(folder.problems).toStrictEqual([]);
    expect([...folder.sheets.values()].map(({ state, rows }) => [state, rows.length])).toStrictEqual(
      [...folder.sheets.values()].map(() => ['read', 0]),
    );
  });

  it('tells every file and column', () => {
    expect(page.files.map(({ file, columns }) => [file, columns.map(({ column }) => column)])).toStrictEqual(
      [...files].map(([file, text]) => [file, text.trim().split(',')]),
    );
  });
});
