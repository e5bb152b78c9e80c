import { newActId, type Storage } from '@tirkeu/application';
import { fastify, type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { bulkEntryRoutes } from '../assessment/index.ts';
import { commandRoutes } from '../commands/index.ts';
import { importRoutes } from '../imports/index.ts';
import { answerProblem, Problem } from '../problems/index.ts';
import { queryRoutes } from '../queries/index.ts';
import { referenceRoutes } from '../reference/index.ts';
import { lock, type Verify } from '../tokens/index.ts';
import { readBodies } from './bodies.ts';
import { answerBrokenRequest } from './broken-requests.ts';
import { logAnswers } from './logging.ts';
import { refuseOtherMethods } from './other-methods.ts';

const MiB = 1024 * 1024;

export type ServerOptions = {
  readonly storage: Storage;
  /** Says whose a token is. */
  readonly verify: Verify;
  /** What `loggerOptions` gives; nothing is logged without. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
  /** Whether a projector follows in this process, so that queries need not bring the read models up to date. */
  readonly isFollowed?: boolean;
  /** How long a query waits for the position of `after`, in milliseconds. */
  readonly longestWait?: number;
};

const LONGEST_WAIT = 5000;

/** The office over HTTP. Everything that there is is registered here, in this order. */
export const buildServer = ({
  storage,
  verify,
  logger,
  isFollowed = false,
  longestWait = LONGEST_WAIT,
}: ServerOptions): FastifyInstance => {
  const server = fastify({
    logger: logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newActId,
    bodyLimit: MiB,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1000 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void answerProblem(error, request as never, reply as never),
  });
  server.setErrorHandler(answerProblem);
  server.setNotFoundHandler((request, reply) => answerProblem(new Problem('not-found'), request, reply));
  logAnswers(server);
  server.addHook('onRequest', async (_, reply) => void reply.header('x-content-type-options', 'nosniff'));
  lock(server, verify);
  readBodies(server);
  const addOtherMethods = refuseOtherMethods(server);

  server.get('/health', { config: { open: true } }, async () => {
    await storage.events.head();
    return { status: 'ok' };
  });
  commandRoutes(server, storage);
  bulkEntryRoutes(server, storage);
  importRoutes(server, storage);
  queryRoutes(server, { storage, isFollowed, longestWait });
  referenceRoutes(server);
  // after every plugin, in its turn
  void server.register(() => Promise.resolve(addOtherMethods()));
  return server;
};
