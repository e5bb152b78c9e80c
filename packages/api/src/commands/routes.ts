import type { Storage } from '@tirkeu/application';
import { type AnyCommand, commands } from '@tirkeu/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { booleanOf, parametersOf } from '../parameters/index.ts';
import { principalOf } from '../tokens/index.ts';
import { carryOutOnce, carryOutUnderKey } from './carry-out.ts';
import { inputReader } from './input.ts';
import { expectedBy, idempotencyKeyOf, revisionTag } from './preconditions.ts';

/** The one parameter that every command has besides its input. */
export const commandParameters = {
  dry_run: { description: 'Decides and says what would be recorded; records nothing.', schema: { type: 'boolean' }, read: booleanOf },
} as const;

/** Method and path of a command's route under /v1. */
export const routeOf = ({ path }: AnyCommand): { readonly method: string; readonly path: string } => {
  const [method = 'POST', template = ''] = path.split(' ');
  return { method, path: `/v1${template}` };
};

/** The one handler of all commands: decode, carry out, map. */
const handle = (storage: Storage, command: AnyCommand) => {
  const inputOf = inputReader(command);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { dry_run: dryRun = false } = parametersOf(commandParameters, request.query);
    const isExpected = expectedBy(request);
    const key = idempotencyKeyOf(request);
    const input = inputOf(request.body, request.params as Readonly<Record<string, string>>);
    const { name: actor } = principalOf(request);
    const options = { dryRun, ...(isExpected === undefined ? {} : { isExpected }) };
    const { recorded, revision, told, isReplayed } =
      key === undefined || dryRun
        ? await carryOutOnce(storage, command, input, actor, options)
        : await carryOutUnderKey(storage, command, input, actor, key, options);
    const position = await storage.events.head();
    reply.code(recorded.length > 0 && !dryRun ? 201 : 200).header('cache-control', 'no-store');
    if (revision !== undefined && !dryRun) reply.header('etag', revisionTag(revision));
    if (isReplayed) reply.header('idempotent-replayed', 'true');
    return { recorded, revision: revision ?? null, position: position ?? null, ...(told === undefined ? {} : { told }) };
  };
};

/** A route for every command that the rooms have. */
export const commandRoutes = (server: FastifyInstance, storage: Storage): void => {
  for (const command of commands.values()) {
    const { method, path } = routeOf(command);
    server.route({ method, url: path.replaceAll(/\{(\w+)\}/g, ':$1'), handler: handle(storage, command) });
  }
};
