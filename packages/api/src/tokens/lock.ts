import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.ts';
import { mayChange, type Principal } from './roles.ts';
import type { Verify } from './tokens.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route that tells nothing of an office, and needs no token. */
    open?: boolean;
    /** A page for a browser, which asks a person for a name and a password: the token is the password, the name does not matter. */
    isPage?: boolean;
  }
}

const principals = new WeakMap<FastifyRequest, Principal>();

/** Who sends the request. */
export const principalOf = (request: FastifyRequest): Principal => {
  const principal = principals.get(request);
  if (principal === undefined) throw new Error('defect: a request without a principal came through');
  return principal;
};

const needed = (isPage: boolean, error?: string) => {
  const bearer = `Bearer realm="tirkeu"${error === undefined ? '' : `, error="${error}"`}`;
  return new Problem('token-needed', {
    headers: { 'www-authenticate': isPage ? `Basic realm="tirkeu", charset="UTF-8", ${bearer}` : bearer },
  });
};

const bearerIn = (header: string): string | undefined => /^Bearer +([\w.~+/=-]{1,4096})$/i.exec(header)?.[1];

/** The password that a browser sends (RFC 7617): what stands after the first colon. */
const passwordIn = (header: string): string | undefined => {
  const [, credentials] = /^Basic +([\w+/=-]{1,8192})$/i.exec(header) ?? [];
  return credentials === undefined ? undefined : /:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8'))?.[1]?.trim();
};

const reads: readonly string[] = ['GET', 'HEAD'];

/** Locks every route, unknown ones too, before a body is read; only routes that say `open` are left unlocked. */
export const lock = (server: FastifyInstance, verify: Verify): void => {
  server.addHook('onRequest', async (request) => {
    const { open = false, isPage = false } = request.is404 ? {} : request.routeOptions.config;
    if (open) return;
    const header = request.headers.authorization ?? '';
    const token = bearerIn(header) ?? (isPage ? passwordIn(header) : undefined);
    if (token === undefined) throw needed(isPage);
    const principal = await verify(token);
    if (principal === undefined) throw needed(isPage, 'invalid_token');
    if (!reads.includes(request.method) && !mayChange[principal.role])
      throw new Problem('role-may-not', { members: { role: principal.role } });
    principals.set(request, principal);
  });
};
