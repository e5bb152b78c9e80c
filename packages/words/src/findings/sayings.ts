import type { Lang } from '../lang.ts';

/** What is said of each kind, from its particulars, in each language. A kind without its sentences does not compile. */
export type Sayings<O extends { readonly kind: string }> = {
  readonly [K in O['kind']]: Readonly<Record<Lang, (particulars: Extract<O, { readonly kind: K }>) => string>>;
};
