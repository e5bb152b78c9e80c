import { describe, expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';
import { template } from './template.ts';

const files = template(({ holds }) => holds);
const encoder = new TextEncoder();

describe('the template', () => {
  it('is a folder that is read without a problem and has no rows', () => {
    const folder = readFolder(new Map([...files].map(([file, text]) => [file, encoder.encode(text)])));
    expect(folder.problems).toStrictEqual([]);
    expect([...folder.sheets.values()].map(({ state, rows }) => [state, rows.length])).toStrictEqual(
      [...folder.sheets.values()].map(() => ['read', 0]),
    );
  });

  it('explains every file and column on its page', () => {
    const page = files.get('README.md') ?? '';
    for (const [file, text] of files) {
      if (file === 'README.md') continue;
      expect(page).toContain(`### ${file}`);
      for (const column of text.trim().split(',')) expect(page).toContain(`| \`${column}\` |`);
    }
  });
});
