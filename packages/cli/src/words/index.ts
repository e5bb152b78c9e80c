import type { Lang } from '../arguments/index.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

export { type FaultKind, faultKinds, type Words } from './words.ts';

const all: Readonly<Record<Lang, Words>> = { kk, ru, en };

/** What the command line says in a language. */
export const wordsIn = (lang: Lang): Words => all[lang];
