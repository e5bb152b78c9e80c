import { parseArgs } from 'node:util';
import {
  commandNames,
  type CommandName,
  commonOptions,
  type FlagOption,
  flagOptions,
  type OptionName,
  type ValueOption,
  valueOptions,
} from './names.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** A command line taken apart: its words, and its options. */
export type Invocation = {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<FlagOption>;
  readonly values: { readonly [O in ValueOption]?: string };
};

const known: readonly string[] = [...Object.keys(valueOptions), ...flagOptions];

const shorts: Readonly<Record<string, FlagOption>> = { h: 'help' };

const config = Object.fromEntries([
  ...Object.keys(valueOptions).map((name) => [name, { type: 'string' as const }]),
  ...flagOptions.map((name) => [name, { type: 'boolean' as const }]),
]) as Record<string, { type: 'string' | 'boolean'; short?: string }>;
for (const [short, name] of Object.entries(shorts)) config[name] = { type: 'boolean', short };

const isValueOption = (name: string): name is ValueOption => Object.hasOwn(valueOptions, name);

/**
 * Takes a command line apart. Which options there are is checked here, and whether each has a value if it needs one; which of them
 * belong to a command is checked by `allowOnly`. Options may stand anywhere; after `--` everything is a word.
 */
export const parse = (argv: readonly string[]): Invocation => {
  const { tokens } = parseArgs({ args: [...argv], options: config, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const flags = new Set<FlagOption>();
  const values: { [O in ValueOption]?: string } = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) {
      const guess = rawName.startsWith('--') ? nearest(name, known) : undefined;
      throw new UsageError({ problem: 'unknown-option', given: rawName, nearest: guess === undefined ? undefined : `--${guess}` });
    }
    if (isValueOption(name)) {
      if (value === undefined || value === '' || (inlineValue === false && value.startsWith('-')))
        throw new UsageError({ problem: 'value-missing', option: name });
      values[name] = value;
    } else {
      if (value !== undefined) throw new UsageError({ problem: 'value-unexpected', option: name as FlagOption });
      flags.add(name as FlagOption);
    }
  }
  return { words, flags, values };
};

/** The command that a word names. */
export const commandNamed = (word: string): CommandName => {
  const named = commandNames.find((name) => name === word);
  if (named === undefined) throw new UsageError({ problem: 'unknown-command', given: word, nearest: nearest(word, commandNames) });
  return named;
};

/** Refuses options that another command has. */
export const allowOnly = (command: CommandName, own: readonly OptionName[], { flags, values }: Invocation): void => {
  const given = [...flags, ...Object.keys(values)] as readonly OptionName[];
  const strange = given.find((option) => !own.includes(option) && !commonOptions.includes(option));
  if (strange !== undefined) throw new UsageError({ problem: 'option-of-another-command', option: strange }, command);
};
