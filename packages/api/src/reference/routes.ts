import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.ts';
import { contentPolicy, referencePages } from './pages.ts';

/** The description of this API and the pages to browse it: behind the lock too, but so that a browser can open it. */
export const referenceRoutes = (server: FastifyInstance): void => {
  const document = JSON.stringify(openApiDocument());
  server.get('/openapi.json', { config: { isPage: true } }, (_, reply) =>
    reply.type('application/json').header('cache-control', 'private, no-cache').send(document),
  );
  for (const [path, { type, read }] of Object.entries(referencePages))
    server.get(path, { config: { isPage: true } }, async (_, reply) =>
      reply
        .type(type)
        .headers({ 'content-security-policy': contentPolicy, 'cache-control': 'private, max-age=300' })
        .send(await read()),
    );
};
