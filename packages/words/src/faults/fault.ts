import type { Lang } from '../lang.ts';
import { type Form, formIn } from './form.ts';
import { faultSentences } from './sentences.ts';

/** What is wrong with something that was sent; of a value that is missing or wrong, what it should be. */
export type Fault = { readonly fault: keyof typeof faultSentences | 'wrong'; readonly expected?: Form | undefined };

const must: Readonly<Record<Lang, (form: string) => string>> = {
  en: (form) => `must be ${form}`,
  ru: (form) => `нужно: ${form}`,
  kk: (form) => `керегі: ${form}`,
};

/** A fault as people read it after the place where it is: "must be a whole number from 0 to 100". The value is never repeated. */
export const faultIn = (lang: Lang, { fault, expected }: Fault): string =>
  [
    ...(fault === 'wrong' ? [] : [faultSentences[fault][lang]]),
    ...(expected === undefined && fault !== 'wrong' ? [] : [must[lang](formIn(lang, expected ?? {}))]),
  ].join('; ');
