import { createHash } from 'node:crypto';
import type { EventReader, Position } from '@tirkeu/store';
import { eventText } from './event-text.ts';

const PAGE = 2000;

/** What a store holds up to a position: SHA-256 over every stream in order of its name, and how many events that are. */
export type StreamsDigest = { readonly digest: string; readonly events: number };

/** Reads a whole store, stream by stream. Two stores whose streams hold the same events in the same order have the same digest. */
export const digestStreams = async (
  store: Pick<EventReader, 'readAll'>,
  upTo: Position | undefined,
  onProgress?: (events: number) => void,
): Promise<StreamsDigest> => {
  const hash = createHash('sha256');
  let events = 0;
  if (upTo === undefined) return { digest: hash.digest('hex'), events };
  for await (const page of store.readAll({ order: 'stream', upTo, pageSize: PAGE })) {
    for (const event of page.events) hash.update(eventText(event)).update('\n');
    events += page.events.length;
    onProgress?.(events);
  }
  return { digest: hash.digest('hex'), events };
};
