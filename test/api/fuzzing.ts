import { join } from 'node:path';
import { buildServer, issueToken, tokenKey, tokenVerifier } from '@tirkeu/api';
import { importFolder, openMemory, readDirectory } from '@tirkeu/application';
import fc from 'fast-check';
import { breachIn } from './contract.ts';
import { hostileRequests, type Sent } from './hostile-requests.ts';

const edge = join(import.meta.dirname, '..', 'cases', 'edge');
const AT_ONCE = 500;

/** What many requests came to: answers by status, and what was wrong. */
export type Fuzzed = {
  readonly seen: Readonly<Record<number, number>>;
  readonly recorded: number;
  readonly breaches: readonly string[];
};

export type Fuzzing = { readonly runs: number; readonly seed: number; readonly onProgress?: (done: number, breaches: number) => void };

const toldOf = ({ method, url, payload = '' }: Sent): string => `${method} ${url} ${payload.toString().slice(0, 300)}`;

/**
 * Sends hostile requests to an office with a small sample in it. Wrong is: a fault (a wait that ends is none), an answer that the
 * document does not know, an event recorded by a request that was not answered with 201, and none by one that was.
 */
export const fuzz = async ({ runs, seed, onProgress }: Fuzzing): Promise<Fuzzed> => {
  const storage = openMemory();
  await importFolder(storage, await readDirectory(edge), { actor: 'test' });
  const key = await tokenKey(storage.keyring);
  const server = buildServer({ storage, verify: tokenVerifier(key), longestWait: 5 });
  const authorization = `Bearer ${await issueToken(key, { name: 'fuzz', role: 'registrar' }, 1)}`;
  const seen: Record<number, number> = {};
  const breaches: string[] = [];
  const before = await storage.events.count();
  let events = before;

  const send = async (request: Sent): Promise<void> => {
    const answer = await server.inject({ ...request, headers: { authorization, ...request.headers } });
    const { statusCode, headers } = answer;
    const told = `${toldOf(request)} → ${statusCode} ${answer.body.slice(0, 300)}`;
    seen[statusCode] = (seen[statusCode] ?? 0) + 1;
    if (statusCode >= 500 && answer.json<{ type: string }>().type !== '/problems/not-there-yet') breaches.push(`a fault: ${told}`);
    const breach = request.method === 'HEAD' ? undefined : breachIn(request.method, request.url, answer);
    if (breach !== undefined) breaches.push(breach);
    const now = await storage.events.count();
    const isRecorded = statusCode === 201 && headers['idempotent-replayed'] === undefined;
    if (now > events !== isRecorded) breaches.push(`${now - events} events recorded: ${told}`);
    events = now;
  };

  for (let done = 0; done < runs; done += AT_ONCE) {
    const requests = fc.sample(hostileRequests, { numRuns: Math.min(AT_ONCE, runs - done), seed: seed + done });
    for (const [i, request] of requests.entries()) {
      await send(request);
      onProgress?.(done + i + 1, breaches.length);
    }
  }
  await server.close();
  return { seen, recorded: events - before, breaches };
};
