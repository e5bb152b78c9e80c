import {
  type AnyEvent,
  type AnyRef,
  type Context,
  type Iin,
  postingsOf,
  type Ref,
  type StreamName,
  type StudentNumber,
} from '@tirkeu/domain';

/** What is recorded already, opened: personal values in the clear, or sealed where the person was erased. */
export type Recorded = Pick<Context, 'look' | 'holderOf' | 'lastJudgedOn' | 'digest'>;

/** What is recorded, and what would be recorded after it. */
export type Overlay = {
  readonly context: Context;
  /** Lays events over a stream, and what they post over the students' streams. */
  readonly append: (stream: StreamName, events: readonly AnyEvent[]) => void;
  readonly reserve: (iin: Iin, student: StudentNumber) => void;
};

type Folded = { state: unknown; upTo: number };

/**
 * Lays further events over what is recorded. States are folded when they are looked at, and only over what has come since:
 * a slice copies its entries with each fold, and a student of the academy has some hundred events.
 */
export const overlay = (recorded: Recorded): Overlay => {
  const added = new Map<StreamName, AnyEvent[]>();
  const folded = new Map<unknown, Map<StreamName, Folded>>();
  const holders = new Map<Iin, StudentNumber>();
  const none: readonly AnyEvent[] = [];

  const lookAny = (ref: AnyRef): unknown => {
    const states = folded.get(ref.fold) ?? new Map<StreamName, Folded>();
    if (states.size === 0) folded.set(ref.fold, states);
    const events = added.get(ref.stream) ?? none;
    let known = states.get(ref.stream);
    if (known === undefined) {
      known = { state: recorded.look(ref as unknown as Ref<unknown>), upTo: 0 };
      states.set(ref.stream, known);
    }
    if (known.upTo < events.length) {
      const since = events.slice(known.upTo).filter((event) => ref.fold.handles.has(event.type));
      if (since.length > 0) known.state = ref.fold.after(known.state as never, since as never[]);
      known.upTo = events.length;
    }
    return known.state;
  };

  const push = (stream: StreamName, event: AnyEvent): void => {
    const events = added.get(stream);
    if (events === undefined) added.set(stream, [event]);
    else events.push(event);
  };

  return {
    context: {
      ...recorded,
      actor: undefined,
      look: <S>(ref: Ref<S>) => lookAny(ref) as S,
      holderOf: (iin) => holders.get(iin) ?? recorded.holderOf(iin),
    },
    append: (stream, events) => {
      for (const event of events) {
        push(stream, event);
        for (const posting of postingsOf(event)) push(posting.stream, posting.event);
      }
    },
    reserve: (iin, student) => {
      holders.set(iin, student);
    },
  };
};
