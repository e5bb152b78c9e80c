import {
  type Answer,
  LONGEST,
  lru,
  nextOf,
  NoAnswer,
  officesOf,
  queries,
  type Query,
  type Storage,
  WrongQuestion,
} from '@tirkeu/application';
import { reasonIn } from '@tirkeu/words/explain';
import { findingIn } from '@tirkeu/words/findings';
import { actIn } from '@tirkeu/words/history';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { parametersOf } from '../parameters/index.ts';
import { languageOf, malformed, Problem } from '../problems/index.ts';
import { entityTag, isKnownTo } from './entity-tag.ts';
import { parametersOver } from './parameters-over.ts';
import { waitFor } from './wait-for.ts';

const ANSWERS = 500;
const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** An answer as it is sent. */
type Written = { readonly position: string | undefined; readonly headers: Readonly<Record<string, string>>; readonly body: string };

const nextUrl = (url: string, cursor: string): string => {
  const [path = '', search = ''] = url.split('?');
  const parameters = new URLSearchParams(search);
  parameters.delete('after');
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
};

const written = (answer: Answer, url: string): Written => {
  const next = nextOf(answer);
  return {
    position: answer.position,
    headers: {
      ...(next === undefined ? {} : { link: `<${nextUrl(url, next)}>; rel="next"` }),
      'content-type': 'csv' in answer ? `${CSV_TYPE}; charset=utf-8; header=present` : `${JSON_TYPE}; charset=utf-8`,
    },
    body: 'csv' in answer ? answer.csv : JSON.stringify(answer.json),
  };
};

/** A question without an answer as a problem. */
const told = (error: unknown): never => {
  if (error instanceof NoAnswer) throw new Problem(error.problem, { members: error.facts });
  if (error instanceof WrongQuestion) throw malformed(...error.faults);
  throw error;
};

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
    const { after, ...values } = parametersOf(parametersOver(query), request.query);
    const isCsv = query.hasCsv && new Negotiator({ headers: request.headers }).mediaType([JSON_TYPE, CSV_TYPE]) === CSV_TYPE;
    const path = request.params as Readonly<Record<string, string>>;
    if (typeof after === 'string') await waitFor(storage, after, longestWait);
    const lang = languageOf(request);
    reply.headers({
      'cache-control': 'private, no-cache',
      vary: query.isWorded === true ? 'Accept, Accept-Language, Authorization' : 'Accept, Authorization',
      ...(query.isWorded === true ? { 'content-language': lang } : {}),
    });
    const wording = { finding: findingIn(lang), act: actIn(lang), reason: reasonIn(lang) };
    const ask = async () => written(await query.ask(offices, { path, values, isCsv, wording }).catch(told), request.url);
    if (!query.isView) {
      const { headers, body } = await ask();
      return reply.headers(headers).send(body);
    }
    const view = JSON.stringify([query.name, path, values, isCsv, ...(query.isWorded === true ? [lang] : [])]);
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
