import type { FastifyInstance } from 'fastify';
import { malformed, Problem } from '../problems/index.ts';

const DEEPEST = 64;

/** Whether brackets nest deeper than any command does; outside of texts only. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inText) {
      if (c === 92) i++;
      else if (c === 34) inText = false;
    } else if (c === 34) inText = true;
    else if (c === 91 || c === 123) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (c === 93 || c === 125) depth -= 1;
  }
  return false;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

const textOf = (bytes: Buffer): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
};

/** Bodies are JSON in UTF-8, not deeper than any command, and nothing else. What the JSON means is for the codecs to say. */
export const readBodies = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const text = textOf(bytes as Buffer);
    if (text === undefined) return done(malformed({ pointer: '', fault: 'not-utf8' }));
    if (isTooDeep(text)) return done(malformed({ pointer: '', fault: 'too-deep' }));
    void parse(request, text, (error, body) => {
      if (error === null) done(null, body);
      else done(malformed({ pointer: '', fault: 'not-json' }));
    });
  });
  server.addContentTypeParser('*', (_, payload, done) => {
    payload.resume();
    done(new Problem('media-type'));
  });
};
