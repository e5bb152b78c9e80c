import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Where a server says what it does. */
export type LogStream = { readonly write: (line: string) => void };

/**
 * One line for each answer: method, the pattern of the route, status, time. Never a path, a query, a header or a body: they name persons.
 */
export const loggerOptions = (level: string, stream?: LogStream): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  base: null,
  redact: [
    'authorization',
    '*.authorization',
    'headers',
    '*.headers',
    'body',
    '*.body',
    'query',
    '*.query',
    'params',
    '*.params',
    'url',
    '*.url',
  ],
  serializers: {
    req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url ?? 'none' }),
    res: ({ statusCode }) => ({ statusCode: statusCode ?? 0 }),
    err: ({ name }: Error) => ({ type: name, message: '', stack: '' }),
  },
  ...(stream === undefined ? {} : { stream }),
});

/** Logs each answer. */
export const logAnswers = (server: FastifyInstance): void => {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    request.log.info(
      { method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'answered',
    );
    done();
  });
};
