import { readFileSync } from 'node:fs';
import { allowOnly, commandNamed, type Invocation, languageOf, languages, parse } from './arguments/index.ts';
import { type Desk, type Environment, loadCommand } from './commands/index.ts';
import { failureOf } from './failures/index.ts';
import { helpOf, overview } from './help/index.ts';
import { noProgress, printer, type Printer, showProgress, type Stream } from './output/index.ts';
import { wordsIn } from './words/index.ts';

/** What the command line is run with: a process, or what a test puts in its place. */
export type Surroundings = {
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly stdin: () => Desk['stdin'];
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly program: string;
  readonly onInterrupt: Desk['onInterrupt'];
};

/** The version of this package. */
export const version = (): string => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return manifest.version;
};

/** The words before they are taken apart: good enough to say in the right way that they cannot be. */
const glance = (argv: readonly string[]): { readonly json: boolean; readonly lang: string | undefined } => {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const named = languages.find((lang) => options.includes(`--lang=${lang}`) || options[options.indexOf('--lang') + 1] === lang);
  return { json: options.includes('--json'), lang: options.some((option) => option.startsWith('--lang')) ? named : undefined };
};

const deskOf = (around: Surroundings, { flags, values }: Invocation, out: Printer, err: Printer): Desk => {
  const lang = languageOf(values.lang, around.env);
  const words = wordsIn(lang);
  let format: Intl.NumberFormat | undefined;
  const number = (n: number): string => (format ??= new Intl.NumberFormat(lang)).format(n);
  return {
    lang,
    words,
    env: around.env,
    json: flags.has('json'),
    out,
    err,
    get stdin() {
      return around.stdin();
    },
    number,
    progress: (label) => (flags.has('quiet') ? noProgress : showProgress(err, label, words.progress, number)),
    onInterrupt: around.onInterrupt,
    program: around.program,
  };
};

const help = async ({ out, json, words, program }: Desk, name: string | undefined): Promise<number> => {
  const paper = { words, out, program };
  const lines = name === undefined ? overview(paper) : await helpOf(paper, commandNamed(name));
  if (json) out.raw(`${JSON.stringify({ help: lines })}\n`);
  else out.lines(lines);
  return 0;
};

const carryOut = async (desk: Desk, invocation: Invocation): Promise<number> => {
  const { words, flags } = invocation;
  const [word, topic] = words;
  if (flags.has('version')) {
    desk.out.raw(desk.json ? `${JSON.stringify({ version: version() })}\n` : `${version()}\n`);
    return 0;
  }
  if (word === undefined) return help(desk, undefined);
  if (word === 'help') return help(desk, topic);
  const name = commandNamed(word);
  if (flags.has('help')) return help(desk, name);
  const command = await loadCommand[name]();
  allowOnly(name, command.options, invocation);
  return command.run(desk, invocation);
};

/** Says what went wrong; the exit code. */
export const fail = async (around: Surroundings, error: unknown, out: Printer, err: Printer): Promise<number> => {
  const { json, lang } = glance(around.argv);
  const spoken = lang ?? languageOf(undefined, around.env);
  const saying = { words: wordsIn(languageOf(spoken, {})), english: spoken === 'en', program: around.program, env: around.env };
  const command = around.argv.find((word) => Object.hasOwn(loadCommand, word));
  const { exit, object, lines } = await failureOf(saying, error, version(), command);
  if (json) out.raw(`${JSON.stringify(object)}\n`);
  else err.lines([`${around.program}: ${lines[0] ?? ''}`, ...lines.slice(1)]);
  return exit;
};

/** Runs one command line; the exit code. */
export const run = async (around: Surroundings): Promise<number> => {
  const out = printer(around.stdout);
  const err = printer(around.stderr);
  try {
    const invocation = parse(around.argv);
    return await carryOut(deskOf(around, invocation, out, err), invocation);
  } catch (error) {
    return fail(around, error, out, err);
  }
};
