import { createHash } from 'node:crypto';
import { type AnyEvent, type AnyRef, events as registry, judgedDateOf, postingsOf, type Ref } from '@tirkeu/domain';
import type { Decision, Recorded } from '@tirkeu/exchange';

/** What is recorded, in memory: streams with the events of decisions and of their postings. */
export type Register = { readonly recorded: Recorded; readonly streams: ReadonlyMap<string, readonly AnyEvent[]> };

/** The register after the decisions of an import, folded anew. */
export const registerOf = (decisions: readonly Decision[]): Register => {
  const streams = new Map<string, AnyEvent[]>();
  const holders = new Map<string, string>();
  let lastJudgedOn: string | undefined;
  const push = (stream: string, event: AnyEvent): void => {
    const known = streams.get(stream);
    if (known === undefined) streams.set(stream, [event]);
    else known.push(event);
    const codec = registry.codecs.get(event.type);
    const judged = codec === undefined ? undefined : judgedDateOf(codec, event);
    if (judged !== undefined && (lastJudgedOn === undefined || lastJudgedOn < judged)) lastJudgedOn = judged;
  };
  for (const { stream, events, reserves } of decisions) {
    for (const event of events) {
      push(stream, event);
      for (const posting of postingsOf(event)) push(posting.stream, posting.event);
    }
    if (reserves !== undefined) holders.set(reserves.iin, reserves.student);
  }
  const memo = new Map<string, unknown>();
  const look = (ref: AnyRef): unknown => {
    const key = `${ref.fold.name} ${ref.stream}`;
    if (!memo.has(key)) memo.set(key, ref.fold.after(ref.fold.initial as never, (streams.get(ref.stream) ?? []) as never[]));
    return memo.get(key);
  };
  return {
    streams,
    recorded: {
      look: <S>(ref: Ref<S>) => look(ref) as S,
      holderOf: (iin) => holders.get(iin) as never,
      lastJudgedOn: lastJudgedOn as never,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
  };
};
