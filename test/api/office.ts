import { buildServer, issueToken, type ServerOptions, tokenKey, tokenVerifier } from '@tirkeu/api';
import { openMemory, type Storage } from '@tirkeu/application';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';

/** An office behind its HTTP door. */
export type Office = {
  readonly storage: Storage;
  readonly server: FastifyInstance;
  readonly call: (request: InjectOptions) => Promise<LightMyRequestResponse>;
};

const opened: FastifyInstance[] = [];

afterAll(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** Opens an office over a storage; `call` sends a registrar's token unless a request says otherwise. */
export const openOffice = async (storage: Storage = openMemory(), options: Partial<ServerOptions> = {}): Promise<Office> => {
  const key = await tokenKey(storage.keyring);
  const server = buildServer({ storage, verify: tokenVerifier(key), ...options });
  opened.push(server);
  const authorization = `Bearer ${await issueToken(key, { name: 'test', role: 'registrar' }, 1)}`;
  return { storage, server, call: (request) => server.inject({ ...request, headers: { authorization, ...request.headers } }) };
};
