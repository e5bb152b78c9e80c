import * as t from 'io-ts';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { CalendarDate } from './calendar-date.ts';
import { type PersonalPath, personalPaths } from './personal.ts';

/** A fact of the register: its type is the phrase of the office, the rest are its particulars. */
export type AnyEvent = { readonly type: string };

/** Which of an event's dates are legal ones: the date of its document, and the day whose policy judges it. */
type LegalDates<K> = { readonly documentOn?: K; readonly judgedOn?: K };

/** The codec of an event, which is its definition. All event codecs are identities: what is stored is what is meant. */
export type EventCodec<N extends string, A extends { readonly type: N }> = t.Type<A> & EventDefinition<N>;

/** What is known of an event besides its shape. */
export type EventDefinition<N extends string = string> = {
  readonly eventType: N;
  readonly documentDate: string | undefined;
  readonly judgedDate: string | undefined;
  readonly personal: readonly PersonalPath[];
};

/** The codec of some event. */
export type AnyEventCodec = t.Mixed & EventDefinition;

type Flat<A> = { readonly [K in keyof A]: A[K] };

type EventOf<N extends string, P extends t.Props, O extends t.Props> = Flat<
  { readonly type: N } & { readonly [K in keyof P]: t.TypeOf<P[K]> } & { readonly [K in keyof O]?: t.TypeOf<O[K]> }
>;

/** Whether something has all that is needed, and nothing else of these names that is not as it must be. In one go: every stored event is looked at. */
const has = (needed: t.Props, others: t.Props): ((u: unknown) => u is unknown) => {
  const checks = [needed, others].flatMap((props) =>
    Object.entries(props).map(([name, { is }]) => ({ name, is, isNeeded: props === needed })),
  );
  return (u): u is unknown => {
    if (typeof u !== 'object' || u === null || Array.isArray(u)) return false;
    for (const { name, is, isNeeded } of checks) {
      const value = (u as Readonly<Record<string, unknown>>)[name];
      if (value === undefined ? isNeeded : !is(value)) return false;
    }
    return true;
  };
};

/** Decodes only what it names: a particular of another name is a fault at its own place, neither taken in nor dropped in silence. */
const closed = (codec: t.HasProps, is: (u: unknown) => u is unknown, names: ReadonlySet<string>): t.Mixed =>
  new t.ExactType<t.HasProps>(
    codec.name,
    is,
    (u, context) => {
      const decoded = codec.validate(u, context);
      if (typeof u !== 'object' || u === null || Array.isArray(u)) return decoded;
      const strange = Object.keys(u).filter((key) => !names.has(key));
      return strange.length === 0
        ? decoded
        : t.failures([
            ...(isLeft(decoded) ? decoded.left : []),
            ...strange.map((key) => ({
              value: (u as Readonly<Record<string, unknown>>)[key],
              context: t.appendContext(context, key, t.never),
            })),
          ]);
    },
    t.identity,
    codec,
  );

/**
 * An object with needed and optional particulars, all read-only. Decoding refuses particulars of other names: a misspelt one would be
 * lost, and one that slipped into an event would lie there unsealed. `is` looks only at the particulars it knows, so that a program
 * reads events to which a later one has added.
 */
export const particulars = <P extends t.Props, O extends t.Props = Record<never, never>>(
  required: P,
  optional?: O,
): t.Type<Flat<{ readonly [K in keyof P]: t.TypeOf<P[K]> } & { readonly [K in keyof O]?: t.TypeOf<O[K]> }>> => {
  const needed = t.type(required);
  const others = Object.fromEntries(Object.entries(optional ?? {}).filter(([name]) => !Object.hasOwn(required, name)));
  const names = new Set([...Object.keys(required), ...Object.keys(others)]);
  return closed(Object.keys(others).length === 0 ? needed : t.intersection([needed, t.partial(others)]), has(required, others), names);
};

/**
 * Defines an event. `type` names it, globally unique and in the past tense; `required` and `optional` are its particulars;
 * `dates` says which of them is the document's date (when the office knew it) and which picks the policy that judges it.
 */
export const event = <N extends string, P extends t.Props, O extends t.Props = Record<never, never>>(
  type: N,
  required: P,
  optional?: O,
  dates: LegalDates<keyof P & string> = {},
): EventCodec<N, EventOf<N, P, O>> => {
  const codec = particulars({ type: t.literal(type), ...required }, optional);
  return Object.assign(codec, {
    eventType: type,
    documentDate: dates.documentOn,
    judgedDate: dates.judgedOn,
    personal: personalPaths(codec),
  });
};

const dateAt = (event: AnyEvent, property: string | undefined): CalendarDate | undefined =>
  property === undefined ? undefined : ((event as Readonly<Record<string, unknown>>)[property] as CalendarDate | undefined);

/** The date of the document that an event came with: from that day on the office knew it. */
export const documentDateOf = (codec: EventDefinition, event: AnyEvent): CalendarDate | undefined => dateAt(event, codec.documentDate);

/** The day whose policy judges what an event grades. */
export const judgedDateOf = (codec: EventDefinition, event: AnyEvent): CalendarDate | undefined => dateAt(event, codec.judgedDate);
