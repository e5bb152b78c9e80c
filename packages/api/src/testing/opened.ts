import { openMemory, type Storage } from '@tirkeu/application';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll } from 'vitest';
import { buildServer, type ServerOptions } from '../server/index.ts';
import { issueToken, type Role, tokenKey, tokenVerifier } from '../tokens/index.ts';

/** An office behind its HTTP door, and how a test calls on it. */
export type Opened = {
  readonly storage: Storage;
  readonly server: FastifyInstance;
  readonly token: (role: Role, name?: string) => Promise<string>;
  /** A request with a registrar's token, unless it says otherwise. */
  readonly call: (request: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, payload: object, headers?: InjectOptions['headers']) => Promise<LightMyRequestResponse>;
  readonly get: (url: string, headers?: InjectOptions['headers']) => Promise<LightMyRequestResponse>;
};

const opened: FastifyInstance[] = [];

afterAll(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

/** Opens an office over a storage, in memory without one. */
export const openOffice = async (storage: Storage = openMemory(), options: Partial<ServerOptions> = {}): Promise<Opened> => {
  const key = await tokenKey(storage.keyring);
  const server = buildServer({ storage, verify: tokenVerifier(key), ...options });
  opened.push(server);
  const token = (role: Role, name = 'A. Registrar') => issueToken(key, { name, role }, 1);
  const authorization = `Bearer ${await token('registrar')}`;
  const call = (request: InjectOptions) => server.inject({ ...request, headers: { authorization, ...request.headers } });
  return {
    storage,
    server,
    token,
    call,
    post: (url, payload, headers = {}) => call({ method: 'POST', url, payload, headers }),
    get: (url, headers = {}) => call({ method: 'GET', url, headers }),
  };
};

/** A student's personal file, as a command takes it. */
export const person = (student: string) =>
  ({ student, surname: 'Үлгі', givenName: 'Мысал', bornOn: '2004-05-06', sex: 'f', citizenship: 'KG' }) as const;

/** How many events a storage holds. */
export const eventsIn = ({ storage }: Pick<Opened, 'storage'>): Promise<number> => storage.events.count();
