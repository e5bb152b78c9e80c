import { type Command, command, type Context, type Refusal } from './command.ts';
import { canonicalJson, differingField } from './difference.ts';
import type { AnyEvent, AnyEventCodec } from './event.ts';
import { type AnyRef, type Entries, entries, entryOf, type Fold, type Ref, sequence } from './fold.ts';

/**
 * How far pieces of reference data are on their way, each under its key: its draft, while there is one that is not approved, and how
 * the last one was approved. It is a fold of its own over the stream of the thing itself, so that a draft is nothing to whoever asks
 * for the thing.
 */
export type Reviews<D, A> = Entries<Review<D, A>>;
export type Review<D, A> = { readonly draft?: D; readonly approved?: A };

/** The fold of reviews: a draft replaces the one before it, an approval takes it up. */
export const reviewsFold = <D extends AnyEvent, A extends AnyEvent>(definition: {
  readonly category: string;
  readonly name: string;
  readonly drafted: AnyEventCodec & { readonly _A: D };
  readonly approved: AnyEventCodec & { readonly _A: A };
  /** What in the stream is reviewed by itself. */
  readonly keyOf: (event: D | A) => string;
}): Fold<Reviews<D, A>, D | A> => {
  const { drafted, approved, keyOf, ...named } = definition;
  return sequence<Reviews<D, A>, D | A>({
    ...named,
    events: [drafted, approved],
    initial: entries(),
    evolve: (reviews, event) => {
      const key = keyOf(event);
      const before = entryOf(reviews, key);
      const after: Review<D, A> = event.type === drafted.eventType ? { ...before, draft: event as D } : { approved: event as A };
      return entries({ ...reviews, [key]: after });
    },
  });
};

/** Nothing is drafted that could be approved. */
export type NothingDrafted = { readonly refusal: 'nothing-drafted' };

type Reviewed<C, D, A> = {
  readonly summary: string;
  readonly path: string;
  readonly stream: (input: C) => Ref<Reviews<D, A>>;
  readonly keyOf: (input: C) => string;
};

/**
 * The command that drafts a piece of reference data; drafting again replaces the draft. The rules are asked at the approval, so that
 * things which need each other can be drafted in any order.
 */
export const draftOf = <C extends object, D extends AnyEvent, A extends AnyEvent>(
  name: string,
  definition: Reviewed<C, D, A> & Pick<Command<C, Reviews<D, A>, D, never>, 'codec'> & { readonly type: D['type'] },
): Command<C, Reviews<D, A>, D, never> => {
  const { type, keyOf, ...rest } = definition;
  return command<C, Reviews<D, A>, D, never>(name, {
    ...rest,
    reads: () => [],
    refusals: [],
    check: () => () => () => [],
    record: () => (input) => (reviews) => {
      const drafted = { type, ...input } as unknown as D;
      const before = entryOf(reviews, keyOf(input))?.draft;
      return before !== undefined && canonicalJson(before) === canonicalJson(drafted) ? [] : [drafted];
    },
  });
};

/**
 * The command that approves what is drafted: from then on it is in force, and what stood before is superseded. `against` is what the
 * rules say of the draft, `approve` the event. Approved already in the same way, it records nothing.
 */
export const approvalOf = <C extends object, D extends AnyEvent, A extends AnyEvent, R extends Refusal>(
  name: string,
  definition: Reviewed<C, D, A> &
    Pick<Command<C, Reviews<D, A>, A, never>, 'codec' | 'needsLastJudged'> & {
      readonly reads: (input: C, draft: D) => readonly AnyRef[];
      readonly refusals: readonly R['refusal'][];
      readonly against: (context: Context) => (input: C, draft: D) => readonly R[];
      /** The approved version; none where the draft says what is in force already. */
      readonly approve: (context: Context) => (input: C, draft: D) => readonly A[];
    },
): Command<C, Reviews<D, A>, A, R | NothingDrafted> => {
  const { against, approve, reads, refusals, keyOf, ...rest } = definition;
  const all = ['nothing-drafted', ...refusals] as readonly (R | NothingDrafted)['refusal'][];
  return command<C, Reviews<D, A>, A, R | NothingDrafted>(name, {
    ...rest,
    reads: (input, reviews) => {
      const draft = entryOf(reviews, keyOf(input))?.draft;
      return draft === undefined ? [] : reads(input, draft);
    },
    refusals: all,
    check: (context) => (input) => (reviews) => {
      const { draft, approved } = entryOf(reviews, keyOf(input)) ?? {};
      if (draft !== undefined) return against(context)(input, draft);
      const alreadySo = approved !== undefined && differingField(Object.keys(input), approved, input) === undefined;
      return alreadySo ? [] : [{ refusal: 'nothing-drafted' }];
    },
    record: (context) => (input) => (reviews) => {
      const draft = entryOf(reviews, keyOf(input))?.draft;
      return draft === undefined ? [] : approve(context)(input, draft);
    },
  });
};
