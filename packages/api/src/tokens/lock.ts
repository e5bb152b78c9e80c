import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.ts';
import { mayChange, type Principal } from './roles.ts';
import type { Verify } from './tokens.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route that tells nothing of an office, and needs no token. */
    open?: boolean;
  }
}

const principals = new WeakMap<FastifyRequest, Principal>();

/** Who sends the request. */
export const principalOf = (request: FastifyRequest): Principal => {
  const principal = principals.get(request);
  if (principal === undefined) throw new Error('defect: a request without a principal came through');
  return principal;
};

const needed = (error?: string) =>
  new Problem('token-needed', {
    headers: { 'www-authenticate': `Bearer realm="tirkeu"${error === undefined ? '' : `, error="${error}"`}` },
  });

const reads: readonly string[] = ['GET', 'HEAD'];

/** Locks every route, unknown ones too, before a body is read; only routes that say `open` are left unlocked. */
export const lock = (server: FastifyInstance, verify: Verify): void => {
  server.addHook('onRequest', async (request) => {
    if (!request.is404 && request.routeOptions.config.open === true) return;
    const [, token] = /^Bearer +([\w.~+/=-]{1,4096})$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw needed();
    const principal = await verify(token);
    if (principal === undefined) throw needed('invalid_token');
    if (!reads.includes(request.method) && !mayChange[principal.role])
      throw new Problem('role-may-not', { members: { role: principal.role } });
    principals.set(request, principal);
  });
};
