import { randomUUID } from 'node:crypto';
import { unpackToCommandError } from '@eventstore/db-client/dist/streams/appendToStream/unpackError.js';
import { convertToCommandError } from '@eventstore/db-client/dist/utils/CommandError.js';
import { parseUUID } from '@eventstore/db-client/dist/utils/grpcUUID.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import type { ExpectedRevision, StreamName } from '@tirkeu/store';
import { DriverError } from './driver-error.ts';
import type { Proposed, Written } from './driver.ts';
import { safeRevision } from './safe-revision.ts';

const { BatchAppendReq } = messages;

/** What the server takes appends from and answers to. */
export type Call = ReturnType<InstanceType<typeof services.StreamsClient>['batchAppend']>;

type Answer = InstanceType<typeof messages.BatchAppendResp>;
type Options = InstanceType<typeof messages.BatchAppendReq.Options>;
type Message = InstanceType<typeof messages.BatchAppendReq.ProposedMessage>;

const nothing = new shared.Empty();

const optionsOf = (stream: StreamName, expected: ExpectedRevision): Options => {
  const options = new BatchAppendReq.Options();
  options.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(new TextEncoder().encode(stream)));
  switch (expected) {
    case 'any':
      return options.setAny(nothing);
    case 'no-stream':
      return options.setNoStream(nothing);
    case 'stream-exists':
      return options.setStreamExists(nothing);
    default:
      return options.setStreamPosition(`${expected}`);
  }
};

const messageOf = ({ id, type, isJson, data, metadata }: Proposed): Message => {
  const message = new BatchAppendReq.ProposedMessage().setId(new shared.UUID().setString(id)).setData(data).setCustomMetadata(metadata);
  message
    .getMetadataMap()
    .set('type', type)
    .set('content-type', isJson ? 'application/json' : 'application/octet-stream');
  return message;
};

/** Where an append ended. The server's word that it was not written is thrown, as the client's own errors. */
const writtenBy = (answer: Answer, stream: StreamName): Written => {
  const error = answer.getError();
  if (error !== undefined) throw unpackToCommandError(error, stream);
  const success = answer.getSuccess();
  if (success === undefined) throw new DriverError('failed', 'the server answered an append with nothing');
  const position = success.getPosition();
  return {
    revision: safeRevision(BigInt(success.getCurrentRevision())),
    position: position && { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) },
  };
};

type Unanswered = { readonly stream: StreamName; readonly resolve: (written: Written) => void; readonly reject: (error: unknown) => void };

/** One call over which appends go, many at a time, each answered by itself. All that are not answered fail when it ends. */
export type AppendCall = {
  readonly append: (stream: StreamName, expected: ExpectedRevision, events: readonly Proposed[]) => Promise<Written>;
  /** Ends it for everybody, with what still waits to be sent: whoever appends next gets another. */
  readonly giveUp: (why: Error) => void;
};

/** To which append an answer is; undefined where it names none in any way that is known. */
const askedBy = (answer: Answer): string | undefined => {
  try {
    return parseUUID(answer.getCorrelationId());
  } catch {
    return undefined;
  }
};

/**
 * Appends over a call of the server's. What the client does with such a call is not used: an answer that comes late, or a text that
 * waits while the connection breaks, ends the process; what breaks one connection fails the appends of all others; and it tells
 * the server by the clock of this machine until when to answer, which need not be the server's.
 */
export const appendCallOver = (call: Call): AppendCall => {
  const unanswered = new Map<string, Unanswered>();
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of unanswered.values()) reject(ended);
    unanswered.clear();
    // one that the server ended as if all were well still counts as open to be written to, and would be kept
    call.cancel();
    call.destroy();
  };
  call.on('data', (answer: Answer) => {
    const id = askedBy(answer) ?? '';
    const asked = unanswered.get(id);
    if (asked === undefined) return;
    unanswered.delete(id);
    try {
      asked.resolve(writtenBy(answer, asked.stream));
    } catch (error) {
      asked.reject(error);
    }
  });
  call.on('error', (error) => end(convertToCommandError(error)));
  for (const event of ['end', 'close'] as const)
    call.on(event, () => end(new DriverError('failed', 'the call over which appends go ended')));

  return {
    append: (stream, expected, events) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) throw ended;
        const id = randomUUID();
        const request = new BatchAppendReq()
          .setCorrelationId(new shared.UUID().setString(id))
          .setOptions(optionsOf(stream, expected))
          .setProposedMessagesList(events.map(messageOf))
          .setIsFinal(true);
        unanswered.set(id, { stream, resolve, reject });
        call.write(request);
      }),
    giveUp: end,
  };
};
