/** The commands, in the order in which the help shows them. */
export const commandNames = [
  'import',
  'results',
  'history',
  'transcript',
  'explain',
  'do',
  'ask',
  'findings',
  'status',
  'rebuild',
  'copy',
  'export',
  'template',
  'serve',
  'token',
  'demo',
  'start',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Options that take a value, with the word that stands for it in the usage. */
export const valueOptions = {
  'as-of': 'DAY',
  student: 'STUDENT',
  from: 'STORE',
  to: 'STORE',
  'from-keyring': 'PATH',
  'to-keyring': 'PATH',
  store: 'STORE',
  keyring: 'PATH',
  'read-store': 'STORE',
  actor: 'NAME',
  host: 'HOST',
  port: 'PORT',
  name: 'NAME',
  days: 'N',
  lang: 'kk|ru|en',
} as const;
export type ValueOption = keyof typeof valueOptions;

/** Options that are there or not. */
export const flagOptions = ['dry-run', 'instead', 'force', 'bom', 'check', 'list', 'csv', 'json', 'quiet', 'help', 'version'] as const;
export type FlagOption = (typeof flagOptions)[number];

export type OptionName = ValueOption | FlagOption;

/** Options of every command. */
export const commonOptions: readonly OptionName[] = ['store', 'read-store', 'keyring', 'actor', 'lang', 'json', 'quiet', 'help'];

export { type Lang, languages } from '@tirkeu/words';
