import { type CommandName, type Lang, languages } from './names.ts';
import type { Invocation } from './parse.ts';
import { UsageError } from './usage-error.ts';

/** The words that follow the command: as many as there are names, each needed unless its name ends with `?`. */
export const wordsOf = <const N extends readonly string[]>(
  command: CommandName,
  { words }: Invocation,
  names: N,
): { readonly [I in keyof N]: N[I] extends `${string}?` ? string | undefined : string } => {
  const given = words.slice(1);
  const missing = names.find((name, i) => !name.endsWith('?') && (given[i] ?? '').trim() === '');
  if (missing !== undefined) throw new UsageError({ problem: 'argument-missing', argument: missing }, command);
  const extra = given[names.length];
  if (extra !== undefined) throw new UsageError({ problem: 'argument-too-many', given: extra }, command);
  return names.map((_, i) => given[i]) as never;
};

/** The language asked for, or that of the surroundings, or English. */
export const languageOf = (given: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang => {
  if (given !== undefined) {
    const named = languages.find((lang) => lang === given);
    if (named === undefined) throw new UsageError({ problem: 'value-not-known', option: 'lang', given, known: languages });
    return named;
  }
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return languages.find((lang) => locale === lang || locale.startsWith(`${lang}_`) || locale.startsWith(`${lang}.`)) ?? 'en';
};

/** A text as the office keeps it: composed, without white space around it. */
export const keptText = (given: string): string => given.normalize('NFC').trim();
