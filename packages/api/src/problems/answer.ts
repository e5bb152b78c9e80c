import type { Lang } from '@tirkeu/words';
import { sentenceOf } from '@tirkeu/words/refusals';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { statusFor } from '../refusals/index.ts';
import { faultOf } from './faults.ts';
import { problemKinds, type ProblemName, refusedTitle } from './kinds.ts';
import { languageOf } from './language.ts';
import { type Particulars, Problem, Refused, toldIn } from './problem.ts';

/** A problem document; its members besides those of RFC 9457 are facts. */
export type ProblemDocument = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
} & Readonly<Record<string, unknown>>;

const reserved: readonly string[] = ['type', 'title', 'status', 'detail', 'instance'];

/** The document of a refusal: its name, its facts, and its sentence. */
export const refusalDocument = (lang: Lang, { command, refusal }: Refused): ProblemDocument => {
  const clash = Object.keys(refusal).find((fact) => reserved.includes(fact));
  if (clash !== undefined) throw new Error(`defect: a refusal of ${command} has a fact that RFC 9457 names: ${clash}`);
  return {
    type: `/problems/${refusal.refusal}`,
    title: refusedTitle[lang],
    status: statusFor(command, refusal.refusal) ?? 422,
    detail: sentenceOf(lang, command, refusal) ?? refusal.refusal,
    ...refusal,
  };
};

/** The document of a problem that is no refusal. */
export const problemDocument = (lang: Lang, name: ProblemName, { errors, members, status }: Particulars = {}): ProblemDocument => {
  const { title, detail, status: usual } = problemKinds[name];
  const told = errors === undefined ? {} : { errors: errors.map(toldIn(lang)) };
  return { type: `/problems/${name}`, title: title[lang], status: status ?? usual, detail: detail[lang], ...told, ...members };
};

const ofFramework: Readonly<Record<number, ProblemName>> = { 413: 'too-large', 415: 'media-type' };

/** Where a defect arose: frames of the stack, without the message, which may quote what it was given. */
const framesOf = (error: unknown): readonly string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];

const send = (request: FastifyRequest, reply: FastifyReply, lang: Lang, document: ProblemDocument, headers: Particulars['headers'] = {}) =>
  reply
    .code(document.status)
    .headers({ 'cache-control': 'no-store', 'content-language': lang, vary: 'Accept-Language', ...headers })
    .type('application/problem+json')
    .send(JSON.stringify({ ...document, instance: `urn:tirkeu:request:${request.id}` }));

/** The one error handler: whatever was thrown becomes a problem. */
export const answerProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const lang = languageOf(request);
  if (error instanceof Refused) return send(request, reply, lang, refusalDocument(lang, error));
  if (error instanceof Problem)
    return send(request, reply, lang, problemDocument(lang, error.problem, error.particulars), error.particulars.headers);
  const fault = faultOf(error);
  if (fault !== undefined) {
    // who calls is told what they can do; what the office can do is for whoever keeps the log
    const { kind, place, help } = error as { readonly kind?: string; readonly place?: string; readonly help?: string };
    request.log.error({ fault: kind ?? (error as Error).name, place, help }, 'a fault');
    return send(request, reply, lang, problemDocument(lang, fault), fault === 'locked' ? { 'retry-after': '1' } : {});
  }
  const { statusCode } = error as Partial<FastifyError>;
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    const name = ofFramework[statusCode];
    const particulars: Particulars = name === undefined ? { errors: [{ pointer: '', fault: 'unreadable' }] } : {};
    return send(request, reply, lang, problemDocument(lang, name ?? 'malformed', particulars));
  }
  const { name, message } = error instanceof Error ? error : new Error(typeof error);
  request.log.error({ defect: name, ...(message.startsWith('defect') ? { message } : {}), frames: framesOf(error) }, 'a defect');
  return send(request, reply, lang, problemDocument(lang, 'defect'));
};
