import * as t from 'io-ts';
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

/** An object with needed and optional particulars, all read-only. */
export const particulars = <P extends t.Props, O extends t.Props = Record<never, never>>(
  required: P,
  optional?: O,
): t.Type<Flat<{ readonly [K in keyof P]: t.TypeOf<P[K]> } & { readonly [K in keyof O]?: t.TypeOf<O[K]> }>> =>
  (optional === undefined || Object.keys(optional).length === 0
    ? t.type(required)
    : t.intersection([t.type(required), t.partial(optional)])) as never;

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
  }) as unknown as EventCodec<N, EventOf<N, P, O>>;
};

const dateAt = (event: AnyEvent, property: string | undefined): CalendarDate | undefined =>
  property === undefined ? undefined : ((event as Readonly<Record<string, unknown>>)[property] as CalendarDate | undefined);

/** The date of the document that an event came with: from that day on the office knew it. */
export const documentDateOf = (codec: EventDefinition, event: AnyEvent): CalendarDate | undefined => dateAt(event, codec.documentDate);

/** The day whose policy judges what an event grades. */
export const judgedDateOf = (codec: EventDefinition, event: AnyEvent): CalendarDate | undefined => dateAt(event, codec.judgedDate);
