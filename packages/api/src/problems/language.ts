import { type Lang, languages } from '@tirkeu/words';
import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

const known: readonly string[] = languages;
const isLang = (tag: string): tag is Lang => known.includes(tag);

/** The language that a client would rather read: by Accept-Language, else English. A tag of a region counts as its language. */
export const languageOf = (request: FastifyRequest): Lang => {
  const wanted = new Negotiator({ headers: request.headers }).languages().map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');
  return wanted.find(isLang) ?? 'en';
};
