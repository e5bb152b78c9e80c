import type { Lang } from './lang.ts';

/** A sentence in each language, made from particulars. */
export type Saying<P> = Readonly<Record<Lang, (particulars: P) => string>>;

/** What is said of each kind, from its particulars; `D` names the kind. A kind without its sentences does not compile. */
export type Sayings<D extends string, O extends Readonly<Record<D, string>>> = {
  readonly [K in O[D]]: Saying<Extract<O, Readonly<Record<D, K>>>>;
};

/** What is said of one of a kind, in a language; `of` names its kind. */
export const sayingOf =
  <D extends string, O extends Readonly<Record<D, string>>>(sayings: Sayings<D, O>, of: D) =>
  (lang: Lang) =>
  (one: O): string =>
    (sayings[one[of]][lang] as (particulars: O) => string)(one);
