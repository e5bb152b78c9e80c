import type { NewEvent } from '@tirkeu/store';
import type { Proposed } from './driver/index.ts';

/** As the server writes it back; another writing would not be found again. */
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** An event on its way to the server, its body proved to be JSON. */
export const proposedEvent = ({ id, type, data, metadata, recordedAt }: NewEvent): Proposed => {
  if (!uuid.test(id)) throw new Error('defect: an event id that is not a UUID in lower case');
  if (type === '' || type.startsWith('$')) throw new Error('defect: an event type that EventStoreDB keeps for itself');
  const text = JSON.stringify(data) as string | undefined;
  if (text === undefined) throw new TypeError('defect: the body of an event is not JSON');
  const kept = recordedAt === undefined ? metadata : { ...metadata, recordedAt };
  return {
    id,
    type,
    data: typeof data === 'object' && data !== null ? { json: data } : { text: new TextEncoder().encode(text) },
    metadata: kept,
  };
};

/** What the server counts of an event. */
export const bytesOf = ({ type, data, metadata }: Proposed): number =>
  ('json' in data ? Buffer.byteLength(JSON.stringify(data.json)) : data.text.length) +
  Buffer.byteLength(JSON.stringify(metadata)) +
  2 * type.length;
