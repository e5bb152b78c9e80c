/** What a server keeps of an event: bytes, as it got them. */
export type KeptEvent = {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
};

export type LoggedEvent = KeptEvent & {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly created: number;
};

export type Expected = number | 'any' | 'no-stream' | 'stream-exists';

export type FakeAnswer = { readonly wrong: number } | { readonly revision: number; readonly position: number };

/** The log of a server, with the server's own notion of the same append again: right revision, same ids. */
export type FakeLog = {
  readonly events: LoggedEvent[];
  readonly append: (stream: string, expected: Expected, events: readonly KeptEvent[]) => FakeAnswer;
  /** Leaves out the end of a body. */
  readonly damage: (stream: string, revision: number) => void;
  readonly listeners: Set<(event: LoggedEvent) => void>;
};

/** Positions are places in a file: they have gaps. */
const step = 100;

export const fakeLog = (): FakeLog => {
  const events: LoggedEvent[] = [];
  const streams = new Map<string, LoggedEvent[]>();
  const listeners = new Set<(event: LoggedEvent) => void>();
  return {
    events,
    listeners,
    damage: (stream, revision) => {
      for (const [i, event] of events.entries()) {
        if (event.stream === stream && event.revision === revision) events[i] = { ...event, data: event.data.slice(0, -1) };
      }
    },
    append: (stream, expected, fresh) => {
      const there = streams.get(stream) ?? [];
      const last = there.length - 1;
      const wanted = expected === 'no-stream' ? -1 : expected;
      if (wanted === 'stream-exists' && last < 0) return { wrong: last };
      if (typeof wanted === 'number' && wanted !== last) {
        const again = fresh.map((event, i) => (there[wanted + 1 + i]?.id === event.id ? there[wanted + 1 + i] : undefined));
        const end = again.at(-1);
        return end !== undefined && again.every((event) => event !== undefined)
          ? { revision: end.revision, position: end.position }
          : { wrong: last };
      }
      streams.set(stream, there);
      for (const event of fresh) {
        const logged = { ...event, stream, revision: there.length, position: (events.length + 1) * step, created: Date.now() };
        there.push(logged);
        events.push(logged);
        for (const listener of listeners) listener(logged);
      }
      return { revision: there.length - 1, position: events.length * step };
    },
  };
};
