import type { Storage } from '@tirkeu/application';
import { tokenKey, tokenVerifier } from '../tokens/index.ts';
import { buildServer, type ServerOptions } from './build-server.ts';
import { keepFollowing } from './keep-following.ts';

/** An office that can be called on. */
export type Serving = {
  readonly url: string;
  /** Takes no more requests, finishes those in hand, and stops the projector. */
  readonly close: () => Promise<void>;
};

export type Serve = {
  readonly storage: Storage;
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
} & Pick<ServerOptions, 'logger'>;

/** How long requests in hand are waited for when the office closes, in milliseconds. */
const PATIENCE = 10_000;

/** Serves an office over HTTP, with a projector that follows its log. */
export const serve = async ({ storage, host, port, ...options }: Serve): Promise<Serving> => {
  const verify = tokenVerifier(await tokenKey(storage.keyring));
  const server = buildServer({ storage, verify, isFollowed: true, ...options });
  const url = await server.listen({ host, port });
  const stopping = new AbortController();
  const following = keepFollowing(storage, stopping.signal, server.log);
  return {
    url,
    close: async () => {
      const impatient = setTimeout(() => server.server.closeAllConnections(), PATIENCE).unref();
      await server.close();
      clearTimeout(impatient);
      stopping.abort();
      await following;
    },
  };
};
