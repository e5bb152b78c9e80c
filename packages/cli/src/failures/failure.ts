import type { BrokenSeal, MissingKey } from '@tirkeu/application';
import type { StoreFault } from '@tirkeu/store';
import { commandNames, UsageError } from '../arguments/index.ts';
import { loadCommand } from '../commands/index.ts';
import { usageOf } from '../help/index.ts';
import type { FaultKind, Words } from '../words/index.ts';

/** Why a command did not come to its end: the exit code, what programs read, and what people read. */
export type Failure = { readonly exit: 2 | 5 | 6 | 70; readonly object: unknown; readonly lines: readonly string[] };

type Saying = {
  readonly words: Words;
  readonly english: boolean;
  readonly program: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const ofUsage = async ({ words, program }: Saying, { problem, command }: UsageError): Promise<Failure> => {
  const message = words.usageProblem(problem);
  const usage = command === undefined ? [`${program} COMMAND …`] : usageOf(await loadCommand[command](), program);
  const more = command === undefined ? [`${words.help.commands}: ${commandNames.join(', ')}`, words.help.more(program)] : [];
  return {
    exit: 2,
    object: { usage: { ...problem, message, forms: usage } },
    lines: [message, '', `${words.help.usage}:`, ...usage.map((form) => `  ${form}`), ...more],
  };
};

const ofFault = ({ words, english }: Saying, kind: FaultKind, place: string, said: string | undefined): Failure => {
  const { what, help } = words.faults[kind];
  const better = english && said !== undefined ? said : help;
  return { exit: kind === 'locked' ? 5 : 6, object: { fault: { kind, place, help: better } }, lines: [`${what}: ${place}`, better] };
};

// Known by their names: whoever reports a failure does not load half the program first.
const isStoreFault = (error: unknown): error is StoreFault => error instanceof Error && error.name === 'StoreFault' && 'kind' in error;
const isSealFault = (error: unknown): error is MissingKey | BrokenSeal =>
  error instanceof Error && (error.name === 'MissingKey' || error.name === 'BrokenSeal') && 'owner' in error;

type SystemError = Error & {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
};

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error && typeof error.syscall === 'string';

const kindOfSystemError = ({ code, syscall }: SystemError): FaultKind => {
  if (syscall === 'listen' || syscall === 'getaddrinfo') return 'cannot-listen';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'ENOENT') return 'missing';
  return code === 'EROFS' ? 'read-only' : 'unavailable';
};

/** Where it went wrong: a path, or an address; else what was tried. */
const placeOfSystemError = ({ path, address, port, hostname, syscall }: SystemError): string =>
  path ?? hostname ?? (address === undefined ? syscall : `${address}${port === undefined ? '' : `:${port}`}`);

/** Where in our code an error arose, without the folders above it. */
const origin = (error: Error): string => {
  const frame = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line) && line.includes('/packages/'));
  return frame === undefined ? '' : frame.slice(frame.lastIndexOf('/packages/') + 1).replace(/\)$/, '');
};

/** Our own messages say nothing of persons; those of others may quote what they were given. */
const safeMessage = ({ message }: Error): string => (message.startsWith('defect') ? `: ${message}` : '');

const ofDefect = ({ words, env, program }: Saying, error: unknown, version: string, command: string | undefined): Failure => {
  const thrown = error instanceof Error ? error : new Error(typeof error);
  const facts = [
    `${program} ${command ?? ''} (${version}), Node ${process.version}, ${process.platform}-${process.arch}`.replace('  ', ' '),
    `${thrown.name}${safeMessage(thrown)} ${origin(thrown)}`.trim(),
  ];
  const stack = env['TIRKEU_DEBUG'] === '1' ? (thrown.stack ?? thrown.message).split('\n') : [];
  return {
    exit: 70,
    object: { defect: { report: facts, ...(stack.length === 0 ? {} : { stack }) } },
    lines: [words.defect.title, words.defect.report, ...facts, ...stack],
  };
};

/** What a thrown error means for the person who called. */
export const failureOf = async (saying: Saying, error: unknown, version: string, command: string | undefined): Promise<Failure> => {
  if (error instanceof UsageError) return ofUsage(saying, error);
  if (isStoreFault(error)) return ofFault(saying, error.kind, error.place, error.help);
  if (isSealFault(error)) return ofFault(saying, error.name === 'MissingKey' ? 'missing-key' : 'broken-seal', error.owner, undefined);
  if (isSystemError(error)) return ofFault(saying, kindOfSystemError(error), placeOfSystemError(error), undefined);
  return ofDefect(saying, error, version, command);
};
