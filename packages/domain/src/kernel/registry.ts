import { type Either, isLeft, left, right } from 'fp-ts/lib/Either.js';
import type { AnyEvent, AnyEventCodec } from './event.ts';

/** Why a stored event cannot be understood. The two are different faults: a program too old, or a damaged record. */
export type Unreadable =
  | { readonly fault: 'unknown-event-type'; readonly type: string }
  | { readonly fault: 'broken-event'; readonly type: string; readonly at: string };

/** A shape that is no longer written, and how it becomes the next one; chains are followed to the end. Kept in a room's `legacy.ts`. */
export type Upgrade = { readonly from: AnyEventCodec; readonly upgrade: (event: AnyEvent) => AnyEvent };

/** All event shapes, and the one place where old shapes are upgraded. */
export type Registry = {
  readonly codecs: ReadonlyMap<string, AnyEventCodec>;
  /** A stored body as an event, upgraded. The body itself is returned when its shape is current: codecs are identities. */
  readonly decode: (type: string, body: unknown) => Either<Unreadable, AnyEvent>;
};

/** Builds the registry. Throws (a defect) when two events share a name. */
export const registry = (current: readonly AnyEventCodec[], legacy: readonly Upgrade[] = []): Registry => {
  const codecs = new Map<string, AnyEventCodec>();
  for (const codec of [...current, ...legacy.map((old) => old.from)]) {
    if (codecs.has(codec.eventType)) throw new Error(`defect: two events named ${codec.eventType}`);
    codecs.set(codec.eventType, codec);
  }
  const upgrades = new Map(legacy.map((old) => [old.from.eventType, old.upgrade]));
  const upgraded = (event: AnyEvent): AnyEvent => {
    const upgrade = upgrades.get(event.type);
    return upgrade === undefined ? event : upgraded(upgrade(event));
  };
  return {
    codecs,
    decode: (type, body) => {
      const codec = codecs.get(type);
      if (codec === undefined) return left({ fault: 'unknown-event-type', type });
      if (!codec.is(body)) {
        const decoded = codec.decode(body);
        const at = isLeft(decoded) ? (decoded.left[0]?.context ?? []).map((step) => step.key).join('/') : '';
        return left({ fault: 'broken-event', type, at });
      }
      return right(upgraded(body as AnyEvent));
    },
  };
};
