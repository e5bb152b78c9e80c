import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { commands, events, rooms } from '@tirkeu/domain';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const inNothing = (path: string): boolean => /(^|\/)(node_modules|dist)(\/|$)/.test(path);
const found = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root, exclude: inNothing })
    .map((path) => path.split(sep).join('/'))
    .toSorted();

const isForTests = (path: string): boolean => /\.test\.ts$|\/(arbitraries|histories|regulation)\.ts$|\/testing\//.test(path);
const sources = found('packages/*/src/**/*.ts')
  .filter((path) => !isForTests(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const isIn = (room: string, path: string): boolean => path.split('/').slice(0, -1).includes(room);
const exportsOf = (room: string): Promise<Readonly<Record<string, unknown>>> =>
  import(`../packages/domain/src/${room}/index.ts`) as Promise<Readonly<Record<string, unknown>>>;

/** The names under which a room exports its commands and what they take. */
const commandExports = async (room: string): Promise<readonly string[]> => {
  const own = rooms.find(({ name }) => name === room)?.commands ?? [];
  const exported = Object.entries(await exportsOf(room));
  return exported
    .filter(([, value]) => own.some((command) => (command as unknown) === value || command.codec === value))
    .map(([name]) => name);
};

const imported = (text: string, room: string): readonly string[] =>
  [...text.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']*)'/g)]
    .filter(([, , from]) => from?.endsWith(`/${room}/index.ts`) === true || from === `@tirkeu/domain/${room}`)
    .flatMap(([, names]) =>
      (names ?? '').split(',').map(
        (name) =>
          name
            .trim()
            .replace(/^type\s+/, '')
            .split(/\s+as\s+/)[0] ?? '',
      ),
    );

describe('the house', () => {
  it('sees its own sources', () => expect(sources.length).toBeGreaterThan(100));

  it('names the events and commands of appeals only in folders called appeals', async () => {
    const room = rooms.find(({ name }) => name === 'appeals');
    const names = [
      ...(room?.events ?? []).map(({ eventType }) => eventType),
      ...(room?.commands ?? []).map(({ name }) => name),
      ...(await commandExports('appeals')),
    ];
    expect(names).toContain('MarkAmendedOnAppeal');
    expect(names).toContain('lodgeAppeal');
    const word = new RegExp(`(?<![\\w.])(${names.map((name) => name.replace('.', '\\.')).join('|')})(?!\\w)`);
    expect(sources.filter(({ path, text }) => !isIn('appeals', path) && word.test(text)).map(({ path }) => path)).toStrictEqual([]);
  });

  it('edits no central list for a new command: a command is named only in folders called like its room', async () => {
    const strays: string[] = [];
    for (const { name: room, commands: own } of rooms) {
      const consts = new Set(await commandExports(room));
      expect(consts.size).toBeGreaterThanOrEqual(own.length);
      for (const { path, text } of sources) {
        if (isIn(room, path)) continue;
        for (const { name } of own) if (text.includes(`'${name}'`)) strays.push(`${path} names ${name}`);
        for (const name of imported(text, room)) if (consts.has(name)) strays.push(`${path} imports ${name}`);
      }
    }
    expect(strays).toStrictEqual([]);
  });

  it('enters every room of the domain by its index.ts, and knows each in rooms.ts', () => {
    const domain = join(root, 'packages/domain/src');
    const folders = readdirSync(domain).filter((name) => statSync(join(domain, name)).isDirectory());
    expect(folders.filter((name) => !existsSync(join(domain, name, 'index.ts')))).toStrictEqual([]);
    const notRooms = ['kernel', 'record', 'testing'];
    expect(folders.filter((name) => !notRooms.includes(name)).toSorted()).toStrictEqual(rooms.map(({ name }) => name).toSorted());
  });

  it('has no room without examples of its commands', () => {
    const untested = rooms.filter(({ name, commands: own }) => {
      if (own.length === 0) return false;
      const tests = found(`packages/domain/src/${name}/*.test.ts`).map((path) => readFileSync(join(root, path), 'utf8'));
      return !tests.some((text) => text.includes(`regulationOf(${name}Regulation)`));
    });
    expect(untested.map(({ name }) => name)).toStrictEqual([]);
  });

  it('keeps nothing personal in the open', () => {
    const personal = new Set(
      'surname givenName patronymic newSurname newGivenName newPatronymic iin bornOn reason reviewer phone email address contact photo'.split(
        ' ',
      ),
    );
    type Node = { readonly _tag?: string; readonly props?: Record<string, Node>; readonly types?: readonly Node[]; readonly type?: Node };
    const openFields = (node: Node): readonly string[] => [
      ...Object.entries(node.props ?? {}).flatMap(([key, inner]) => [
        ...(personal.has(key) && inner._tag !== 'PersonalType' ? [key] : []),
        ...openFields(inner),
      ]),
      ...(node.types ?? []).flatMap(openFields),
      ...(node.type === undefined ? [] : openFields(node.type)),
    ];
    const found = [...events.codecs].map(([type, codec]) => [type, openFields(codec as unknown as Node)] as const);
    expect(found.filter(([, fields]) => fields.length > 0)).toStrictEqual([]);
    expect([...events.codecs.values()].filter((codec) => codec.personal.length > 0).map((codec) => codec.eventType)).toContain(
      'StudentRegistered',
    );
  });

  it('names its events in the past tense, in the words of the office', () => {
    const names = [...events.codecs.keys()];
    const past = /[a-z0-9](ed|Begun|Held|Heard|LaidDown|Sent|Taken|Withdrawn)(?=[A-Z]|$)/;
    expect(names.filter((name) => !past.test(name) || !/^[A-Z][A-Za-z0-9]+$/.test(name))).toStrictEqual([]);
    expect(names.filter((name) => /Event$|Created|Updated|Deleted|Changed(?<!FundingChanged)/.test(name))).toStrictEqual([]);
  });

  it('names no command twice', () => expect(commands.size).toBe(rooms.flatMap((room) => room.commands).length));

  it('has every word of the glossary', () => {
    const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
    const rows = glossary.split('\n').filter((line) => /^\| (?!қазақша)/.test(line));
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((row) => row.split('|').length !== 6)).toStrictEqual([]);
    const domain = sources
      .filter(({ path }) => path.startsWith('packages/domain/'))
      .map(({ text }) => text)
      .join('\n');
    const names = rows.flatMap((row) => [...(row.split('|')[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
    expect(names.filter((name) => !new RegExp(`(?<![A-Za-z0-9])${name}(?![A-Za-z0-9])`).test(domain))).toStrictEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const vague = /(^|[-./])(utils?|helpers?|common|misc|services?|managers?|shared|lib)([-./]|$)/i;
    const files = found('packages/*/{src,bin}/**/*', 'test/**/*', 'tools/**/*', 'bench/**/*');
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => vague.test(path))).toStrictEqual([]);
  });
});
