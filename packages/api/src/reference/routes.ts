import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.ts';
import { contentPolicy, referencePages } from './pages.ts';

/** The description of this API and the pages to browse it. They tell nothing of an office, and need no token. */
export const referenceRoutes = (server: FastifyInstance): void => {
  const document = JSON.stringify(openApiDocument());
  server.get('/openapi.json', { config: { open: true } }, (_, reply) =>
    reply.type('application/json').header('cache-control', 'public, no-cache').send(document),
  );
  for (const [path, { type, read }] of Object.entries(referencePages))
    server.get(path, { config: { open: true } }, async (_, reply) =>
      reply
        .type(type)
        .headers({ 'content-security-policy': contentPolicy, 'cache-control': 'public, max-age=300' })
        .send(await read()),
    );
};
