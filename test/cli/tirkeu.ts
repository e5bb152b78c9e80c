import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '@tirkeu/cli';
import { afterAll } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');
const entry = join(root, 'packages', 'cli', 'bin', 'tirkeu.mjs');

export const academy = join(root, 'test', 'cases', 'academy');
export const edge = join(root, 'test', 'cases', 'edge');

export type Outcome = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type Options = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string };

/** Starts the real entry, with nothing of this process's own settings. */
export const start = (args: readonly string[], { cwd, env = {} }: Options = {}): ChildProcess =>
  spawn(process.execPath, [entry, ...args], {
    cwd: cwd ?? root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** What became of a started process. */
export const outcomeOf = async (child: ChildProcess): Promise<Outcome> => {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
};

/** Runs a command line to its end. */
export const tirkeu = async (args: readonly string[], options: Options = {}): Promise<Outcome> => {
  const child = start(args, options);
  const outcome = outcomeOf(child);
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return outcome;
};

/** Runs what a test builds on; throws unless it is done. */
export const prepared = async (args: readonly string[], options: Options = {}): Promise<Outcome> => {
  const outcome = await tirkeu(args, options);
  if (outcome.code !== 0) throw new Error(`${args.join(' ')} exits ${outcome.code}: ${outcome.stdout}${outcome.stderr}`);
  return outcome;
};

/** The one JSON object on standard output; fails if anything else is there. */
export const json = <A>({ stdout }: Outcome): A => {
  if (!stdout.endsWith('\n') || stdout.trimEnd().includes('\n')) throw new Error(`not one line of JSON: ${stdout.slice(0, 200)}`);
  return JSON.parse(stdout) as A;
};

const folders: string[] = [];

/** An empty folder that is gone after the file's tests. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tirkeu-test-'));
  folders.push(folder);
  return folder;
};

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A table as its header and its rows in any order. */
export const tableIn = (file: string): readonly string[] => {
  const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return [header, ...rows.toSorted()];
};

/** The tables of a folder by name, for comparison. */
export const tablesIn = (folder: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .toSorted()
      .map((name) => [name, tableIn(join(folder, name))]),
  );

/** Runs a command line in this process: the same program without its start. Gives what the real entry would give. */
export const called = async (args: readonly string[], { env = {}, input = '' }: Omit<Options, 'cwd'> = {}): Promise<Outcome> => {
  const paper = () => {
    let text = '';
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        text += chunk.toString();
        done();
      },
    });
    return { stream, text: () => text };
  };
  const out = paper();
  const err = paper();
  const code = await run({
    argv: args,
    env,
    stdin: () => Readable.from(input === '' ? [] : [Buffer.from(input)]) as never,
    stdout: out.stream,
    stderr: err.stream,
    program: 'tirkeu',
    onInterrupt: () => () => {},
  });
  return { code, signal: null, stdout: out.text(), stderr: err.text() };
};
