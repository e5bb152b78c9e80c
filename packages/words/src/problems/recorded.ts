import type { Lang } from '../lang.ts';
import type { Saying } from '../sayings.ts';

/** That something is recorded with another value in a column, by how it is called. */
export const recordedOtherwise = <P extends { readonly column: string }>(
  named: Readonly<Record<Lang, (particulars: P) => string>>,
): Saying<P> => ({
  en: (of) => `${named.en(of)} is recorded with another ${of.column}`,
  ru: (of) => `${named.ru(of)}: в учёте другое значение ${of.column}`,
  kk: (of) => `${named.kk(of)}: есепте ${of.column} мәні басқа`,
});
