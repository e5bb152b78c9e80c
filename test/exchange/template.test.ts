import { template } from '@tirkeu/exchange';
import { languages } from '@tirkeu/words';
import { columnMeaningIn, fileMeaningIn, templatePageIn } from '@tirkeu/words/template';
import { describe, expect, it } from 'vitest';

const { files, page } = template();
const columns = page.files.flatMap(({ file, columns }) => columns.map(({ column }) => [file, column] as const));
const cyrillic = /\p{Script=Cyrillic}/u;

/** What stands in backticks, without the blocks around it. */
const codesOf = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? ''));

describe('the page beside the empty files', () => {
  it.each(languages)('has a heading for each file and a row for each column in %s', (lang) => {
    const sections = templatePageIn(lang, page).split(/^#+ /m);
    for (const [file, text] of files) {
      const [section = '', ...others] = sections.filter((one) => one.startsWith(file));
      expect(others).toStrictEqual([]);
      expect(section).toContain(fileMeaningIn(lang, file as (typeof page.files)[number]['file']));
      const names = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
      expect(names).toStrictEqual(text.trim().split(','));
    }
  });

  it.each(languages)('tells what every column means in %s', (lang) => {
    const lines = templatePageIn(lang, page).split('\n');
    expect(columns.length).toBeGreaterThan(90);
    for (const [file, column] of columns) {
      const meaning = columnMeaningIn(lang, file, column);
      expect(meaning).not.toBe('');
      expect(lines.some((line) => line.startsWith(`| \`${column}\` |`) && line.endsWith(`| ${meaning} |`))).toBe(true);
    }
  });

  it.each(['kk', 'ru'] as const)('says nothing in English where it is asked for in %s', (lang) => {
    for (const { file } of page.files) {
      expect(fileMeaningIn(lang, file)).not.toBe(fileMeaningIn('en', file));
      expect(fileMeaningIn(lang, file)).toMatch(cyrillic);
    }
    for (const [file, column] of columns) {
      expect(columnMeaningIn(lang, file, column)).not.toBe(columnMeaningIn('en', file, column));
      expect(columnMeaningIn(lang, file, column)).toMatch(cyrillic);
    }
    const english = new Set(templatePageIn('en', page).split('\n'));
    const shared = templatePageIn(lang, page)
      .split('\n')
      .filter((line) => english.has(line));
    const words = shared.map((line) => line.replaceAll(/`[^`]+`|\w+\.(csv|json)/g, '')).filter((line) => /\p{L}/u.test(line));
    expect(words).toStrictEqual([]);
  });

  it.each(['kk', 'ru'] as const)('puts into %s no word of a column but those that it takes', (lang) => {
    const choices = page.files.flatMap(({ file, columns: all }) =>
      all.flatMap(({ column, holds }) =>
        holds.holds === 'one-of' ? [{ column, meaning: columnMeaningIn(lang, file, column), holds }] : [],
      ),
    );
    for (const { column, meaning, holds } of choices) {
      const told = meaning.match(/[A-Za-z]+(-[a-z]+)*/g) ?? [];
      expect([column, told.filter((word) => !holds.words.includes(word))]).toStrictEqual([column, []]);
      if (told.length > 0) expect([column, new Set(told)]).toStrictEqual([column, new Set(holds.words)]);
    }
  });

  it.each(['kk', 'ru'] as const)('leaves names and codes as they are in %s', (lang) => {
    const told = codesOf(templatePageIn(lang, page));
    for (const code of codesOf(templatePageIn('en', page))) expect(told).toContain(code);
  });

  it('is another page in each language', () => expect(new Set(languages.map((lang) => templatePageIn(lang, page))).size).toBe(3));
});
