import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { left } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { recorded, refused, roster } from './embedding.ts';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('shows the example of embedding that is compiled and run here', () => {
    const shown = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(readFileSync(join(import.meta.dirname, 'embedding.ts'), 'utf8'));
    expect(refused).toStrictEqual(left({ refusal: 'no-such-student', student: 'S1' }));
    expect(recorded).toMatchObject({ right: [{ type: 'OrderRegistered', order: '101-с' }] });
    expect(roster).toStrictEqual([['S1', 'active', '6B01402', 'FK-22', '1', 'full-time', 'kk', 'grant', 'Novák', 'Petr']]);
  });

  it('leads to pages that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^https?:/.test(link));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(readFileSync(join(root, link)).length).toBeGreaterThan(0);
  });
});
