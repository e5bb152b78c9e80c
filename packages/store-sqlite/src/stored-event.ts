import { type EventMetadata, type LogReading, StoreFault, type StoredEvent } from '@tirkeu/store';
import type { Row } from './connection.ts';

/** The columns that `storedEvent` reads, in its order. */
export const eventColumns = 'position, stream, revision, id, type, data, metadata, recorded_at';

/** What passes for the metadata of an event whose text is damaged. */
const unknownMetadata: EventMetadata = { actor: '', commandId: '' };

/** An event as its row gives it; of a damaged one, where it may pass, only what the row itself says. */
export const storedEvent = (row: Row, { damaged, texts = false }: Pick<LogReading, 'damaged' | 'texts'> = {}): StoredEvent => {
  const [position, stream, revision, id, type, data, metadata, recordedAt] = row as readonly [
    number,
    string,
    number,
    string,
    string,
    string,
    string,
    string,
  ];
  try {
    const event: StoredEvent & { text?: string } = {
      id,
      type,
      data: JSON.parse(data) as unknown,
      metadata: JSON.parse(metadata) as EventMetadata,
      recordedAt,
      stream,
      revision,
      position: String(position),
    };
    if (texts) event.text = data;
    return event;
  } catch {
    if (damaged === 'pass') {
      return { id, type, data: undefined, metadata: unknownMetadata, recordedAt, stream, revision, position: String(position) };
    }
    // the parser's message would quote the body
    const help = 'The body of this event is damaged. Put back the latest copy of the store, and check the disk.';
    throw new StoreFault('broken-event', `${stream}@${revision}`, help);
  }
};
