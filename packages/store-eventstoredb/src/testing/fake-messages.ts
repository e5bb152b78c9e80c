import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statuses from '@eventstore/db-client/generated/status_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { Expected, FakeAnswer, KeptEvent, LoggedEvent } from './fake-log.ts';

const { BatchAppendReq, BatchAppendResp, ReadResp } = messages;
type AppendMessage = InstanceType<typeof BatchAppendReq>;
type ReadMessage = InstanceType<typeof ReadResp>;

/** The client's own copy: a message packed by another one is not known to it. */
const { Any } = createRequire(import.meta.resolve('@eventstore/db-client'))('google-protobuf/google/protobuf/any_pb.js') as {
  readonly Any: new () => NonNullable<ReturnType<InstanceType<typeof statuses.Status>['getDetails']>> & {
    pack: (bytes: Uint8Array, name: string) => void;
  };
};

export const streamNamed = (name: string): InstanceType<typeof shared.StreamIdentifier> =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(name).toString('base64'));

export const nameOf = (identifier: InstanceType<typeof shared.StreamIdentifier> | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

export const expectedOf = (options: InstanceType<typeof BatchAppendReq.Options>): Expected => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : Number(options.getStreamPosition());
};

export const proposedBy = (request: AppendMessage): readonly KeptEvent[] =>
  request.getProposedMessagesList().map((message) => ({
    id: message.getId()?.getString() ?? '',
    type: message.getMetadataMap().get('type') ?? '',
    contentType: message.getMetadataMap().get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  }));

const failure = (type: string, bytes: Uint8Array): InstanceType<typeof statuses.Status> => {
  const details = new Any();
  details.pack(bytes, `event_store.client.${type}`);
  return new statuses.Status().setMessage(type).setDetails(details);
};

export const tooLarge = (): InstanceType<typeof statuses.Status> =>
  failure('MaximumAppendSizeExceeded', new shared.MaximumAppendSizeExceeded().setMaxappendsize(1024 * 1024).serializeBinary());

/** Answers that no server should give to an append. */
export const nonsense: Readonly<Record<string, (request: AppendMessage) => InstanceType<typeof BatchAppendResp>>> = {
  'of which nobody knows to what': () => new BatchAppendResp().setSuccess(new BatchAppendResp.Success().setCurrentRevision('7')),
  'to something that nobody asked': () =>
    new BatchAppendResp()
      .setCorrelationId(new shared.UUID().setString(randomUUID()))
      .setSuccess(new BatchAppendResp.Success().setCurrentRevision('7')),
  'to what is not even an id': () =>
    new BatchAppendResp().setCorrelationId(
      new shared.UUID().setStructured(new shared.UUID.Structured().setMostSignificantBits('-1').setLeastSignificantBits('1')),
    ),
  'that says neither yes nor no': (request) => new BatchAppendResp().setCorrelationId(request.getCorrelationId()),
  'that says no and nothing more': (request) =>
    new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setError(new statuses.Status()),
  'that says no for a reason of its own': (request) =>
    new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setError(failure('Whim', new Uint8Array())),
};

export const appendAnswer = (
  request: AppendMessage,
  stream: string,
  answer: FakeAnswer | 'too-large',
): InstanceType<typeof BatchAppendResp> => {
  const response = new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setStreamIdentifier(streamNamed(stream));
  if (answer === 'too-large') return response.setError(tooLarge());
  if ('wrong' in answer) {
    const wrong = new shared.WrongExpectedVersion();
    if (answer.wrong >= 0) wrong.setCurrentStreamRevision(`${answer.wrong}`);
    return response.setError(failure('WrongExpectedVersion', wrong.serializeBinary()));
  }
  const position = new shared.AllStreamPosition().setCommitPosition(`${answer.position}`).setPreparePosition(`${answer.position}`);
  return response.setSuccess(new BatchAppendResp.Success().setCurrentRevision(`${answer.revision}`).setPosition(position));
};

export const readEvent = (event: LoggedEvent): ReadMessage => {
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(event.id))
    .setStreamIdentifier(streamNamed(event.stream))
    .setStreamRevision(`${event.revision}`)
    .setCommitPosition(`${event.position}`)
    .setPreparePosition(`${event.position}`)
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  recorded.getMetadataMap().set('type', event.type).set('content-type', event.contentType).set('created', `${event.created}0000`);
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(`${event.position}`));
};

export const notFound = (stream: string): ReadMessage =>
  new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(streamNamed(stream)));
export const confirmed = (): ReadMessage =>
  new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId('one'));
export const caughtUp = (): ReadMessage => new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
export const checkpointAt = (position: number): ReadMessage =>
  new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(`${position}`).setPreparePosition(`${position}`));
