import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The entity tag of a view at a position of the log: the same question at the same position has the same answer. */
export const entityTag = (view: string, position: string | undefined): string =>
  `"${createHash('sha256')
    .update(`${position ?? ''} ${view}`)
    .digest('base64url')
    .slice(0, 22)}"`;

/** Whether If-None-Match names what the client would get (compared weakly: RFC 9110, 13.1.2). */
export const isKnownTo = (request: FastifyRequest, tag: string): boolean => {
  const header = request.headers['if-none-match'];
  return header !== undefined && header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
};
