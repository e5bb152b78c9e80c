import { type AllStreamResolvedEvent, type Credentials, EventStoreDBClient, type StreamingRead } from '@eventstore/db-client';
import type {
  ChannelCredentialOptions,
  DNSClusterOptions,
  GossipClusterOptions,
  SingleNodeOptions,
} from '@eventstore/db-client/dist/Client/index.js';
import { ReadStream } from '@eventstore/db-client/dist/streams/utils/ReadStream.js';
import { convertGrpcEvent } from '@eventstore/db-client/dist/utils/convertGrpcEvent.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import messages from '@eventstore/db-client/generated/streams_pb.js';
import { type AppendCall, type Call, appendCallOver } from './append-call.ts';
import type { LogRange } from './driver.ts';
import { type ServerFilter, serverFilter } from './server-filter.ts';
import { within } from './within.ts';

const { Options } = messages.ReadReq;

/** How many events the server looks at before it writes a page of what it found. */
export const searchWindow = 1000;

/** Events that are under way from the server: what the client asks for ahead of its reader. */
export const ahead = 256;

/** How long to wait for calls to end. */
const endMilliseconds = 1000;

const expression = (filter: ServerFilter): InstanceType<typeof Options.FilterOptions> => {
  const wanted = new Options.FilterOptions.Expression();
  const options = new Options.FilterOptions();
  if (filter.over === 'stream') {
    wanted.setPrefixList([...filter.prefixes]);
    options.setStreamIdentifier(wanted);
  } else {
    wanted.setRegex(filter.regex);
    options.setEventType(wanted);
  }
  options.setMax(searchWindow);
  options.setCheckpointintervalmultiplier(1);
  return options;
};

const startOf = ({ from, direction }: LogRange): InstanceType<typeof Options.AllOptions> => {
  const start = new Options.AllOptions();
  if (from !== undefined) {
    const position = new Options.Position();
    position.setCommitPosition(`${from.commit}`);
    position.setPreparePosition(`${from.prepare}`);
    start.setPosition(position);
  } else if (direction === 'forwards') start.setStart(new shared.Empty());
  else start.setEnd(new shared.Empty());
  return start;
};

export type ServerSettings = DNSClusterOptions | GossipClusterOptions | SingleNodeOptions;

/** The client, with appends over a call of their own and with the filtered reading of `$all` that the server has and the client lacks. */
export class ServerClient extends EventStoreDBClient {
  readonly #calls = new WeakMap<Call, AppendCall>();
  readonly #openCall: () => Promise<Call>;

  constructor(settings: ServerSettings, channel: ChannelCredentialOptions, credentials: Credentials | undefined) {
    super(settings as SingleNodeOptions, channel, credentials);
    this.#openCall = this.GRPCStreamCreator(
      services.StreamsClient,
      'batchAppend',
      (stub) => {
        const call = stub.batchAppend(...this.callArguments({}, { deadline: Infinity }));
        this.#calls.set(call, appendCallOver(call));
        return call;
      },
      new WeakMap(),
    );
  }

  /** The call over which appends go, as long as it stands; otherwise a new one. */
  async appendCall(): Promise<AppendCall> {
    const call = this.#calls.get(await this.#openCall());
    if (call === undefined) throw new Error('defect: a call that was not opened here');
    return call;
  }

  /** `$all` as the server filters it. */
  readAllFiltered(range: LogRange): StreamingRead<AllStreamResolvedEvent> {
    const options = new Options();
    options.setAll(startOf(range));
    options.setResolveLinks(false);
    options.setCount(`${range.limit ?? Number.MAX_SAFE_INTEGER}`);
    options.setReadDirection(range.direction === 'forwards' ? 0 : 1);
    options.setFilter(expression(serverFilter(range.filter ?? {})));
    const ids = new Options.UUIDOption();
    ids.setString(new shared.Empty());
    options.setUuidOption(ids);
    const request = new messages.ReadReq();
    request.setOptions(options);
    const create = this.GRPCStreamCreator(services.StreamsClient, 'readAll', (stub) =>
      stub.read(request, ...this.callArguments({}, { deadline: Infinity })),
    );
    return new ReadStream(create, convertGrpcEvent, { highWaterMark: ahead });
  }

  /** Ends every call and lets go of the connection, whether or not the calls take notice; a connection that is still sought, once it is found. */
  async end(): Promise<void> {
    this.resolveUri = () => Promise.reject(new Error('the client was ended'));
    await within(endMilliseconds, this.dispose()).catch(() => undefined);
    await within(
      endMilliseconds,
      this.getChannel().then((channel) => channel.close()),
    );
  }
}
