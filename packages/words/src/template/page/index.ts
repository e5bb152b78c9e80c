import type { Lang } from '../../lang.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Prose } from './prose.ts';
import { ru } from './ru.ts';

export type { Prose } from './prose.ts';

export const proses: Readonly<Record<Lang, Prose>> = { kk, ru, en };
