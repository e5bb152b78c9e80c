import type { AnyCommand, Posting } from './command.ts';
import type { AnyEvent, AnyEventCodec } from './event.ts';
import type { AnyFold, Slice } from './fold.ts';

/**
 * What a room shows to the wiring: its events, its commands, the folds of its own streams, its slice of the student's stream,
 * and what its documents post into other streams, most often students'.
 */
export type Room = {
  readonly name: string;
  readonly events: readonly AnyEventCodec[];
  readonly commands: readonly AnyCommand[];
  /** Folds of the streams that are the room's own. */
  readonly folds: readonly AnyFold[];
  /** The room's slices of the student's stream. */
  readonly slices: readonly Slice<never>[];
  /** What an event of this room puts into other streams, most often students': a function of the event alone. */
  readonly postings: (event: AnyEvent) => readonly Posting[];
};

/** Defines a room; whatever it does not have may be left out. */
export const room = (definition: {
  readonly name: string;
  readonly events: readonly AnyEventCodec[];
  readonly commands?: readonly unknown[];
  readonly folds?: readonly unknown[];
  readonly slices?: readonly unknown[];
  readonly postings?: (event: never) => readonly Posting[];
}): Room => ({
  name: definition.name,
  events: definition.events,
  commands: (definition.commands ?? []) as readonly AnyCommand[],
  folds: (definition.folds ?? []) as readonly AnyFold[],
  slices: (definition.slices ?? []) as readonly Slice<never>[],
  postings: (definition.postings ?? (() => [])) as (event: AnyEvent) => readonly Posting[],
});
