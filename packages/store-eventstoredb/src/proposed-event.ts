import type { NewEvent } from '@tirkeu/store';
import type { Proposed } from './driver/index.ts';

/** As the server writes it back; another writing would not be found again. */
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const encoder = new TextEncoder();

/** An event on its way to the server, its body proved to be JSON. A body that is a text, a number or the like goes as bytes: the client takes the text of a JSON text for one that it could not read. */
export const proposedEvent = ({
  id,
  type,
  data,
  metadata,
  recordedAt,
}: Omit<NewEvent, 'metadata'> & { readonly metadata: object }): Proposed => {
  if (!uuid.test(id)) throw new Error('defect: an event id that is not a UUID in lower case');
  if (type === '' || type.startsWith('$')) throw new Error('defect: an event type that EventStoreDB keeps for itself');
  const text = JSON.stringify(data) as string | undefined;
  if (text === undefined) throw new TypeError('defect: the body of an event is not JSON');
  return {
    id,
    type,
    isJson: typeof data === 'object' && data !== null,
    data: encoder.encode(text),
    metadata: encoder.encode(JSON.stringify(recordedAt === undefined ? metadata : { ...metadata, recordedAt })),
  };
};

/** What the server counts of an event. */
export const bytesOf = ({ type, data, metadata }: Proposed): number => data.length + metadata.length + 2 * type.length;
