import { commandNames, commonOptions, type CommandName, type OptionName, valueOptions } from '../arguments/index.ts';
import { type Command, loadCommand } from '../commands/index.ts';
import { padded, type Printer, widthOf, wrapped } from '../output/index.ts';
import type { Words } from '../words/index.ts';

type Paper = { readonly words: Words; readonly out: Printer; readonly program: string };

const optionName = (option: OptionName): string => {
  const value = Object.entries(valueOptions).find(([name]) => name === option)?.[1];
  return `--${option}${value === undefined ? '' : ` ${value}`}`;
};

/** Names on the left, what they mean on the right. */
const glossary = ({ out }: Paper, entries: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...entries.map(([name]) => widthOf(name)));
  return entries.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrapped(text, Math.max(30, out.width - width - 4));
    return [`  ${padded(name, width)}  ${first}`, ...rest.map((line) => `${' '.repeat(width + 4)}${line}`)];
  });
};

const options = (paper: Paper, names: readonly OptionName[]): readonly string[] =>
  glossary(
    paper,
    names.map((name) => [optionName(name), paper.words.options[name]]),
  );

/** The forms in which a command is called. */
export const usageOf = ({ usage }: Pick<Command, 'usage'>, program: string): readonly string[] => usage.map((form) => `${program} ${form}`);

/** What is shown without a command. */
export const overview = (paper: Paper): readonly string[] => {
  const { words, out, program } = paper;
  const { help } = words;
  return [
    out.look('bold', help.title),
    '',
    `${help.usage}: ${program} COMMAND …`,
    '',
    `${help.commands}:`,
    ...glossary(
      paper,
      commandNames.map((name) => [name, words.commands[name].summary]),
    ),
    '',
    `${help.common}:`,
    ...options(paper, [...commonOptions, 'version']),
    '',
    help.more(program),
    ...wrapped(help.exits, out.width),
  ];
};

/** What is shown of one command. */
export const helpOf = async (paper: Paper, name: CommandName): Promise<readonly string[]> => {
  const { words, out, program } = paper;
  const command = await loadCommand[name]();
  const { summary, details } = words.commands[name];
  return [
    `${out.look('bold', `${program} ${name}`)}: ${summary}`,
    '',
    `${words.help.usage}:`,
    ...usageOf(command, program).map((form) => `  ${form}`),
    ...(details.length === 0 ? [] : ['', ...details.flatMap((detail) => wrapped(detail, out.width))]),
    ...(command.options.length === 0 ? [] : ['', `${words.help.options}:`, ...options(paper, command.options)]),
    '',
    `${words.help.common}:`,
    ...options(paper, commonOptions),
  ];
};
