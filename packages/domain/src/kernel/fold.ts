import type { AnyEvent, AnyEventCodec } from './event.ts';

/** The category of a stream: the part of its name before the first dash. */
export type Category = string;

/** The name of a stream: category, dash, percent-encoded natural key. ASCII, and never personal data. */
export type StreamName = string;

/** The stream of one thing: `streamName('order', '12/с')` is `order-12%2F%D1%81`. */
export const streamName = (category: Category, key: string): StreamName => `${category}-${encodeURIComponent(key)}`;

/** The natural key in a stream's name. */
export const keyOf = (stream: StreamName): string => decodeURIComponent(stream.slice(stream.indexOf('-') + 1));

/** The category in a stream's name. */
export const categoryOf = (stream: StreamName): Category => stream.slice(0, stream.indexOf('-'));

/**
 * How a state comes from the events of a stream. Total and without validation: history is true.
 * Events that are not among `events` pass through untouched: several rooms fold one student's stream, each its own slice.
 */
export type Fold<S, E extends AnyEvent = AnyEvent> = {
  readonly category: Category;
  readonly name: string;
  readonly events: readonly AnyEventCodec[];
  readonly handles: ReadonlySet<string>;
  readonly initial: S;
  /** The state after further events, in their order. */
  readonly after: (state: S, events: readonly E[]) => S;
};

/** The fold of a document of the office, whose life is a sequence: one step of `evolve` after the other. */
export const sequence = <S, E extends AnyEvent>(definition: {
  readonly category: Category;
  readonly name: string;
  readonly events: readonly AnyEventCodec[];
  readonly initial: S;
  readonly evolve: (state: S, event: E) => S;
}): Fold<S, E> => {
  const handles = new Set(definition.events.map((codec) => codec.eventType));
  return {
    ...definition,
    handles,
    after: (state, events) => events.reduce((s, event) => (handles.has(event.type) ? definition.evolve(s, event) : s), state),
  };
};

/** Dated facts under their natural keys: what a room keeps of one student. The order of arrival leaves no trace in it. */
export type Entries<E> = Readonly<Record<string, E>>;

/**
 * Entries in an object that inherits nothing. Natural keys are free text: an order numbered `__proto__` or `constructor` is one like
 * any other. What comes back from JSON inherits again, therefore `entryOf`.
 */
export const entries = <E>(from?: Entries<E>): Record<string, E> => ({ __proto__: null, ...from }) as unknown as Record<string, E>;

/** The entry under a natural key, whatever text that is. */
export const entryOf = <E>(from: Entries<E>, key: string): E | undefined => (Object.hasOwn(from, key) ? from[key] : undefined);

/** The slice of a student's stream that one room keeps: each event is an entry under its natural key. */
export type Slice<E extends AnyEvent> = Fold<Entries<E>, E> & { readonly keyOf: (event: E) => string };

/** Of two facts under one natural key the same one is kept whichever came first. */
const keptOf = <E>(a: E | undefined, b: E): E => {
  if (a === undefined) return b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
};

/**
 * Defines a room's slice of the student's stream: an event becomes the entry under `keyOf(event)`.
 * Any permutation of the same events gives the same entries.
 */
export const slice = <E extends AnyEvent>(definition: {
  readonly name: string;
  readonly events: readonly AnyEventCodec[];
  readonly keyOf: (event: E) => string;
}): Slice<E> => {
  const handles = new Set(definition.events.map((codec) => codec.eventType));
  return {
    ...definition,
    category: 'student',
    handles,
    initial: entries(),
    after: (known, events) => {
      const next = entries(known);
      for (const event of events) {
        if (!handles.has(event.type)) continue;
        const key = definition.keyOf(event);
        next[key] = keptOf(next[key], event);
      }
      return next;
    },
  };
};

/** One stream seen through one fold. */
export type Ref<S> = { readonly stream: StreamName; readonly key: string; readonly fold: Fold<S, never> };

/** A fold of some state. */
export type AnyFold = Omit<Fold<unknown>, 'after'> & { readonly after: (state: never, events: readonly never[]) => unknown };

/** One stream seen through some fold. */
export type AnyRef = { readonly stream: StreamName; readonly key: string; readonly fold: AnyFold };

/** The state of the thing with this natural key. */
export const at = <S, E extends AnyEvent>(fold: Fold<S, E>, key: string): Ref<S> => ({
  stream: streamName(fold.category, key),
  key,
  fold: fold,
});
