import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsPage } from '@tirkeu/api';
import { queries } from '@tirkeu/application';
import { commands } from '@tirkeu/domain';
import { createConfig, lint } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { emptyFolder, root } from '../cli/tirkeu.ts';
import { document, operations } from './contract.ts';
import { openOffice } from './office.ts';

describe('docs/COMMANDS.md', () => {
  const page = readFileSync(join(root, 'docs', 'COMMANDS.md'), 'utf8');

  it('is what `npm run docs` makes of the tables', () => expect(page).toBe(commandsPage()));

  it('names every command, each of its refusals with a sentence, and every query', () => {
    for (const { name, refusals } of commands.values()) {
      const section = page.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
      for (const refusal of refusals) expect(section).toMatch(new RegExp(`\\| \`${refusal}\` \\| (404|409|422) \\| .{10,} \\|`));
    }
    for (const { name } of queries) expect(page).toContain(`\n### ${name}\n`);
  });
});

describe('the reference', () => {
  it('is an OpenAPI document to which a linter has nothing to say', async () => {
    const file = join(emptyFolder(), 'openapi.json');
    writeFileSync(file, JSON.stringify(document));
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lint({ ref: file, config });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`)).toStrictEqual([]);
  });

  it('has an operation for every command, and every name once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path } of commands.values()) {
      const [method, route] = path.split(' ');
      expect(operations.some((operation) => operation.method === method && operation.path === `/v1${route}`)).toBe(true);
    }
  });

  it('has a route for every operation', async () => {
    const { server } = await openOffice();
    await server.ready();
    const without = operations.filter(({ method, path }) => !server.hasRoute({ method, url: path.replaceAll(/\{(\w+)\}/g, ':$1') }));
    expect(without).toStrictEqual([]);
  });

  it('can be browsed, and fetches nothing from elsewhere', async () => {
    const { call } = await openOffice();
    const at = (url: string) => call({ method: 'GET', url });
    expect((await at('/openapi.json')).json()).toStrictEqual(JSON.parse(JSON.stringify(document)));
    const page = await at('/docs');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      expect(source).toMatch(/^\/docs\//);
      const file = await at(source);
      expect([file.statusCode, file.rawPayload.length > 100]).toStrictEqual([200, true]);
    }
  });
});
