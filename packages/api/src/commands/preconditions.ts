import type { FastifyRequest } from 'fastify';
import { malformed } from '../problems/index.ts';

/** The entity tag of a record at a revision. */
export const revisionTag = (revision: number): string => `"${revision}"`;

const tag = /^\s*(?<weak>W\/)?"(?<opaque>[\x21\x23-\x7e\x80-\xff]*)"\s*$/;

/**
 * What If-Match asks of the record's revision; undefined without the header. A weak tag matches nothing (RFC 9110, 13.1.1); `*` asks
 * that there is a record.
 */
export const expectedBy = (request: FastifyRequest): ((revision: number | undefined) => boolean) | undefined => {
  const header = request.headers['if-match'];
  if (header === undefined) return undefined;
  if (header.trim() === '*') return (revision) => revision !== undefined;
  const tags = header.split(',').map((one) => tag.exec(one)?.groups);
  if (tags.some((one) => one === undefined)) throw malformed({ header: 'If-Match', fault: 'not-tags' });
  const strong = new Set(tags.flatMap((one) => (one?.['weak'] === undefined ? [`"${one?.['opaque']}"`] : [])));
  return (revision) => revision !== undefined && strong.has(revisionTag(revision));
};

/** The key by which a client knows its own request; undefined without the header. */
export const idempotencyKeyOf = (request: FastifyRequest): string | undefined => {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  const key = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/, '$1') : '';
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw malformed({ header: 'Idempotency-Key', fault: 'not-a-key' });
  return key;
};
