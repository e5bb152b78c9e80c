import type { Storage } from '@tirkeu/application';
import { sentenceOf } from '@tirkeu/words/refusals';
import type { FastifyInstance } from 'fastify';
import { booleanOf, parametersOf } from '../parameters/index.ts';
import { languageOf, toldIn } from '../problems/index.ts';
import { principalOf } from '../tokens/index.ts';
import { bulkCommands, enterInBulk, type RowAnswer } from './bulk-entry.ts';

/** The path of many rows for one statement. */
export const bulkPath = '/v1/statements/{statement}/bulk-entry';

export const bulkParameters = {
  dry_run: { description: 'Decides every row and records nothing.', schema: { type: 'boolean' }, read: booleanOf },
} as const;

/** Many rows of points for one statement in one request, with an answer for each row. */
export const bulkEntryRoutes = (server: FastifyInstance, storage: Storage): void => {
  server.post(bulkPath.replaceAll(/\{(\w+)\}/g, ':$1'), async (request, reply) => {
    const { dry_run: dryRun = false } = parametersOf(bulkParameters, request.query);
    const { statement = '' } = request.params as Readonly<Record<string, string>>;
    const { name: actor } = principalOf(request);
    const { rows, recorded, revision } = await enterInBulk(storage, statement, request.body, actor, { dryRun });
    const lang = languageOf(request);
    const told = (answer: RowAnswer) => {
      if (answer.outcome === 'malformed') return { ...answer, errors: answer.errors.map(toldIn(lang)) };
      if (answer.outcome !== 'refused') return answer;
      const detail = bulkCommands.map(({ name }) => sentenceOf(lang, name, answer.refusal)).find((one) => one !== undefined) ?? '';
      return { ...answer, detail };
    };
    const position = await storage.events.head();
    return reply
      .code(recorded.length > 0 && !dryRun ? 201 : 200)
      .headers({ 'cache-control': 'no-store', 'content-language': lang, vary: 'Accept-Language' })
      .send({ rows: rows.map(told), recorded, revision: revision ?? null, position: position ?? null });
  });
};
