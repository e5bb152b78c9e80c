import type { Storage } from '@tirkeu/application';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { parametersOf } from '../parameters/index.ts';
import { entityTag, isKnownTo } from './entity-tag.ts';
import { lru } from './lru.ts';
import { officeQueries } from './office.ts';
import { LONGEST, officesOf } from './offices.ts';
import type { Answer, Query } from './query.ts';
import { studentQueries } from './students.ts';
import { tableQueries } from './tables.ts';
import { waitFor } from './wait-for.ts';

/** Every query that there is. */
export const queries: readonly Query[] = [...studentQueries, ...tableQueries, ...officeQueries];

const ANSWERS = 500;
const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** An answer as it is sent. */
type Written = { readonly position: string | undefined; readonly headers: Readonly<Record<string, string>>; readonly body: string };

const written = (answer: Answer): Written => ({
  position: answer.position,
  headers: {
    ...answer.headers,
    'content-type': 'csv' in answer ? `${CSV_TYPE}; charset=utf-8; header=present` : `${JSON_TYPE}; charset=utf-8`,
  },
  body: 'csv' in answer ? answer.csv : JSON.stringify(answer.json),
});

export type QueryRoutes = {
  readonly storage: Storage;
  /** Whether a projector brings the read models up to date, so that queries need not. */
  readonly isFollowed: boolean;
  /** How long a query waits for a position, in milliseconds. */
  readonly longestWait: number;
};

/** The one handler of all queries. What was answered is kept by question and position, and never asked again while both stay. */
export const queryRoutes = (server: FastifyInstance, { storage, isFollowed, longestWait }: QueryRoutes): void => {
  const offices = officesOf(storage, { freshen: !isFollowed });
  const answers = lru<Written>(ANSWERS, LONGEST);

  const handle = (query: Query) => async (request: FastifyRequest, reply: FastifyReply) => {
    const values = parametersOf(query.parameters, request.query);
    const isCsv = query.hasCsv && new Negotiator({ headers: request.headers }).mediaType([JSON_TYPE, CSV_TYPE]) === CSV_TYPE;
    const path = request.params as Readonly<Record<string, string>>;
    const { after, ...asked } = values;
    if (typeof after === 'string') await waitFor(storage, after, longestWait);
    reply.headers({ 'cache-control': 'private, no-cache', vary: 'Accept, Authorization' });
    const ask = async () => written(await query.ask(offices, { path, values, isCsv, url: request.url }));
    if (!query.isView) {
      const { headers, body } = await ask();
      return reply.headers(headers).send(body);
    }
    const view = JSON.stringify([query.name, path, asked, isCsv]);
    const at = await offices.head();
    const tag = entityTag(view, at);
    if (isKnownTo(request, tag)) return reply.code(304).header('etag', tag).send();
    const known = answers.get(`${at ?? ''} ${view}`);
    const answer = known ?? (await ask());
    if (known === undefined) answers.set(`${answer.position ?? ''} ${view}`, answer);
    return reply.headers(answer.headers).header('etag', entityTag(view, answer.position)).send(answer.body);
  };

  for (const query of queries) server.get(`/v1${query.path}`.replaceAll(/\{(\w+)\}/g, ':$1'), { handler: handle(query) });
};
