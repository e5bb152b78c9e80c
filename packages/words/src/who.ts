import type { Lang } from './lang.ts';

/** Who did something, put after it, where it is known. */
export const who: Readonly<Record<Lang, (person: string | null) => string>> = {
  en: (person) => (person === null ? '' : ` by ${person}`),
  ru: (person) => (person === null ? '' : ` (${person})`),
  kk: (person) => (person === null ? '' : ` (${person})`),
};
