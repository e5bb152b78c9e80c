import { compareCodePoints } from '@tirkeu/domain/kernel';
import { type EventMetadata, type Filter, type LogReading, type StreamRange, StoreFault, type StoredEvent } from '@tirkeu/store';
import { type Recorded, safeRevision } from './driver/index.ts';
import { type LogPosition, positionText } from './log-position.ts';

/** The stream that keeps who a store is. It is none of the office's. */
export const identityStream = 'tirkeu-identity';

/** Whether an event of the log is one of the office's: not one of the system's, and not the store's own. */
export const isOurs = ({ streamId, type }: Recorded): boolean =>
  !streamId.startsWith('$') && !type.startsWith('$') && streamId !== identityStream;

/** Whether a filter lets an event through, whatever the server was asked. */
export const passing = ({ streamPrefixes, types, afterStream, upToStream }: Filter & StreamRange): ((event: Recorded) => boolean) => {
  const wanted = types === undefined ? undefined : new Set(types);
  return (event) =>
    isOurs(event) &&
    (wanted === undefined || wanted.has(event.type)) &&
    (streamPrefixes === undefined || streamPrefixes.some((prefix) => event.streamId.startsWith(prefix))) &&
    (afterStream === undefined || compareCodePoints(event.streamId, afterStream) > 0) &&
    (upToStream === undefined || compareCodePoints(event.streamId, upToStream) <= 0);
};

/** Every server that this adapter knows says where in its log an event lies. */
export const positionOf = ({ position, streamId, revision }: Recorded): LogPosition => {
  if (position !== undefined) return position;
  throw new StoreFault(
    'unavailable',
    `${streamId}@${revision}`,
    'The server does not say where in its log an event lies: EventStoreDB 23.10 or newer is needed.',
  );
};

const broken = ({ streamId, revision }: Recorded, what: string): StoreFault =>
  new StoreFault('broken-event', `${streamId}@${revision}`, `${what} It was not written by Tirkeu, or was damaged since.`);

/** The body. A JSON text that the client cannot read comes as that text; bodies that are texts themselves come as bytes. */
const dataOf = (event: Recorded): unknown => {
  const { isJson, data } = event;
  if (isJson && typeof data !== 'string') return data;
  try {
    if (!isJson) return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data as Uint8Array)) as unknown;
  } catch {
    // the parser's message would quote the body
  }
  throw broken(event, 'The body of this event is not JSON.');
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

const known = (event: Recorded): Readonly<Record<string, unknown>> => {
  if (isObject(event.metadata)) return event.metadata;
  throw broken(event, 'What is known of this event is not JSON.');
};

/** What passes for the metadata of an event whose text is damaged. */
const unknownMetadata: EventMetadata = { actor: '', commandId: '' };

const bodyOf = (event: Recorded, damaged: LogReading['damaged']): Pick<StoredEvent, 'data' | 'metadata' | 'recordedAt'> => {
  try {
    const metadata = known(event);
    const data = dataOf(event);
    if (typeof metadata['recordedAt'] !== 'string')
      return { data, metadata: metadata as EventMetadata, recordedAt: event.created.toISOString() };
    const { recordedAt, ...others } = metadata;
    return { data, metadata: others as EventMetadata, recordedAt };
  } catch (fault) {
    if (damaged === 'pass') return { data: undefined, metadata: unknownMetadata, recordedAt: event.created.toISOString() };
    throw fault;
  }
};

/** An event as the port gives it. A copy's `recordedAt` lies in the metadata; otherwise it is when the server got it. */
export const storedEvent = (event: Recorded, damaged: LogReading['damaged'] = 'fault'): StoredEvent => ({
  id: event.id,
  stream: event.streamId,
  revision: safeRevision(event.revision),
  position: positionText(positionOf(event)),
  type: event.type,
  ...bodyOf(event, damaged),
});
