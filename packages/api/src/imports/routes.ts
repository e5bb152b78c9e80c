import { importElsewhere, inTurn, type Storage } from '@tirkeu/application';
import { foundIn } from '@tirkeu/words/problems';
import type { FastifyInstance } from 'fastify';
import { booleanOf, parametersOf } from '../parameters/index.ts';
import { languageOf, malformed, Problem } from '../problems/index.ts';
import { principalOf } from '../tokens/index.ts';
import { BadArchive, filesIn, limits } from './unzip.ts';

export const importParameters = {
  dry_run: { description: 'Finds every problem and records nothing.', schema: { type: 'boolean' }, read: booleanOf },
  instead: {
    description: 'Gives up an import of another folder that was begun and broken off, for this one.',
    schema: { type: 'boolean' },
    read: booleanOf,
  },
} as const;

const folderIn = async (body: unknown): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (!Buffer.isBuffer(body) || body.length === 0) throw malformed({ pointer: '', fault: 'not-zip' });
  try {
    return await filesIn(body);
  } catch (error) {
    if (error instanceof BadArchive) throw malformed({ pointer: '', fault: 'not-zip' });
    throw error;
  }
};

/**
 * Imports: a folder as one archive, all or nothing. One at a time: its planning takes a processor and memory; where another thread can
 * open the storage, it is done there, so that other requests are answered meanwhile.
 */
export const importRoutes = (server: FastifyInstance, storage: Storage): void => {
  const turn = inTurn();

  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      ['application/zip', 'application/x-zip-compressed'],
      { parseAs: 'buffer', bodyLimit: limits.archive },
      (_, body, done) => done(null, body),
    );
    scope.addContentTypeParser('*', (_, payload, done) => {
      payload.resume();
      done(new Problem('media-type'));
    });
    scope.post('/v1/imports', { bodyLimit: limits.archive }, async (request, reply) => {
      const { dry_run: dryRun = false, instead = false } = parametersOf(importParameters, request.query);
      const { name: actor } = principalOf(request);
      const outcome = await turn(async () => importElsewhere(storage, await folderIn(request.body), { actor, dryRun, instead }));
      const lang = languageOf(request);
      const told = foundIn(lang)(outcome);
      if (outcome.problems.length > 0) throw new Problem('import-refused', { members: told });
      return reply
        .code(outcome.events > 0 && !dryRun ? 201 : 200)
        .headers({ 'cache-control': 'no-store', 'content-language': lang, vary: 'Accept-Language' })
        .send({ ...told, position: (await storage.events.head()) ?? null });
    });
    return Promise.resolve();
  });
};
