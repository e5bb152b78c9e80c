import { Metadata, Server, ServerCredentials, type ServerDuplexStream, type ServerWritableStream, type sendUnaryData } from '@grpc/grpc-js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type messages from '@eventstore/db-client/generated/streams_pb.js';
import type { ownCertificate } from './certificate.ts';
import { type FakeLog, type KeptEvent, type LoggedEvent, fakeLog } from './fake-log.ts';
import { appendAnswer, caughtUp, checkpointAt, confirmed, expectedOf, nameOf, notFound, proposedBy, readEvent } from './fake-messages.ts';

type Append = InstanceType<typeof messages.BatchAppendReq>;
type AppendAnswer = InstanceType<typeof messages.BatchAppendResp>;
type Read = InstanceType<typeof messages.ReadReq>;
type ReadAnswer = InstanceType<typeof messages.ReadResp>;

/** What may be made of an append: answered; written and not answered; neither; the call ended instead, as if all were well; something else said. */
export type Manners = 'answer' | 'write and say nothing' | 'ignore' | 'end the call' | ((request: Append) => AppendAnswer);

export type FakeServer = {
  readonly port: number;
  readonly log: FakeLog;
  /** What to do with the next appends, by what they are and by the call over which they come, the first of which is 1. */
  onAppend: (stream: string, call: number) => Manners;
  /** What the answer to an append waits for. */
  answerAfter: Promise<void> | undefined;
  /** How many of the last events readings do not show, as of a node that is behind its leader. */
  lag: number;
  /** Whether readings are answered. */
  onRead: () => boolean;
  /** Why nobody may read. */
  refusal: { readonly code: number; readonly exception?: string } | undefined;
  /** How many readings are open: subscriptions, and what nobody has read to its end. */
  readonly open: () => number;
  readonly close: () => void;
};

/** What the server counts, in its own way: bodies only. */
const most = 1024 * 1024;

/** As much of the server's filter as its two forms that are used. */
const filterOf = (options: InstanceType<typeof messages.ReadReq.Options>): ((event: LoggedEvent) => boolean) => {
  const prefixes = options.getFilter()?.getStreamIdentifier()?.getPrefixList() ?? [];
  const regex = options.getFilter()?.getEventType()?.getRegex();
  const types = regex === undefined ? undefined : new RegExp(regex);
  return ({ stream, type }) =>
    (prefixes.length === 0 || prefixes.some((prefix) => stream.startsWith(prefix))) && types?.test(type) !== false;
};

const answerRead = (log: FakeLog, call: ServerWritableStream<Read, ReadAnswer>): void => {
  const options = call.request.getOptions();
  if (options === undefined) return;
  const forwards = options.getReadDirection() === 0;
  const ordered = forwards ? log.events : log.events.toReversed();
  const passes = filterOf(options);
  if (options.hasStream()) {
    const from = options.getStream();
    const stream = nameOf(from?.getStreamIdentifier());
    const at = from?.hasRevision() === true ? Number(from.getRevision()) : undefined;
    const all = ordered.filter((event) => event.stream === stream);
    if (all.length === 0) call.write(notFound(stream));
    const wanted = all.filter(({ revision }) => at === undefined || (forwards ? revision >= at : revision <= at));
    for (const event of wanted.slice(0, Number(options.getCount()))) call.write(readEvent(event));
    call.end();
    return;
  }
  const from = options.getAll();
  const at = from?.hasPosition() === true ? Number(from.getPosition()?.getCommitPosition()) : undefined;
  if (!options.hasSubscription()) {
    const wanted = ordered.filter(
      (event) => (at === undefined || (forwards ? event.position >= at : event.position < at)) && passes(event),
    );
    for (const event of wanted.slice(0, Number(options.getCount()))) call.write(readEvent(event));
    call.end();
    return;
  }
  const follow = (event: LoggedEvent): void => {
    if (passes(event)) call.write(readEvent(event));
  };
  call.write(confirmed());
  for (const [i, event] of log.events.entries()) {
    if (event.position <= (at ?? 0)) continue;
    follow(event);
    if (i % 1000 === 999) call.write(checkpointAt(event.position));
  }
  call.write(caughtUp());
  log.listeners.add(follow);
  call.on('cancelled', () => log.listeners.delete(follow));
  call.on('close', () => log.listeners.delete(follow));
};

const refuse = (call: ServerWritableStream<Read, ReadAnswer>, { code, exception }: NonNullable<FakeServer['refusal']>): void => {
  const metadata = new Metadata();
  if (exception !== undefined) metadata.set('exception', exception);
  call.emit('error', { code, details: 'refused', metadata });
};

/** A server that speaks as much of EventStoreDB's protocol as the client asks of it, on a log in memory, and can be told to misbehave. */
export const fakeServer = async (log: FakeLog = fakeLog(), own?: ReturnType<typeof ownCertificate>): Promise<FakeServer> => {
  const server = new Server();
  const reading = new Set<unknown>();
  const pending = new Map<string, { readonly first: Append; readonly events: KeptEvent[] }>();

  let calls = 0;

  const takeAppend = (call: ServerDuplexStream<Append, AppendAnswer>, nth: number, request: Append): void => {
    const id = request.getCorrelationId()?.getString() ?? '';
    const { first, events } = pending.get(id) ?? { first: request, events: [] };
    events.push(...proposedBy(request));
    pending.set(id, { first, events });
    if (!request.getIsFinal()) return;
    pending.delete(id);
    const options = first.getOptions();
    const stream = nameOf(options?.getStreamIdentifier());
    const manners = fake.onAppend(stream, nth);
    if (manners === 'ignore' || options === undefined) return;
    if (manners === 'end the call') {
      call.end();
      return;
    }
    if (typeof manners === 'function') {
      call.write(manners(request));
      return;
    }
    const size = events.reduce((sum, { data }) => sum + data.length, 0);
    const answer = size > most ? 'too-large' : log.append(stream, expectedOf(options), events);
    const say = (): void => {
      if (manners === 'answer') call.write(appendAnswer(request, stream, answer));
    };
    if (fake.answerAfter === undefined) say();
    else void fake.answerAfter.then(say);
  };

  server.addService(services.StreamsService, {
    batchAppend: (call: ServerDuplexStream<Append, AppendAnswer>) => {
      calls += 1;
      const nth = calls;
      call.on('data', (request: Append) => takeAppend(call, nth, request));
      call.on('end', () => call.end());
    },
    read: (call: ServerWritableStream<Read, ReadAnswer>) => {
      reading.add(call);
      for (const end of ['close', 'cancelled', 'finish'] as const) call.on(end, () => reading.delete(call));
      if (fake.refusal !== undefined) refuse(call, fake.refusal);
      else if (fake.onRead()) answerRead(fake.lag === 0 ? log : { ...log, events: log.events.slice(0, -fake.lag) }, call);
    },
  });
  server.addService(featureServices.ServerFeaturesService, {
    getSupportedMethods: (_: unknown, callback: sendUnaryData<unknown>) => {
      const method = new features.SupportedMethod().setServiceName('event_store.client.streams.Streams').setMethodName('BatchAppend');
      callback(null, new features.SupportedMethods().setMethodsList([method]).setEventStoreServerVersion('23.10.0'));
    },
  });
  const credentials =
    own === undefined
      ? ServerCredentials.createInsecure()
      : ServerCredentials.createSsl(null, [{ private_key: Buffer.from(own.key), cert_chain: Buffer.from(own.certificate) }]);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', credentials, (error, bound) => (error === null ? resolve(bound) : reject(error)));
  });
  const fake: FakeServer = {
    port,
    log,
    onAppend: () => 'answer',
    answerAfter: undefined,
    lag: 0,
    onRead: () => true,
    refusal: undefined,
    open: () => reading.size,
    close: () => server.forceShutdown(),
  };
  return fake;
};
