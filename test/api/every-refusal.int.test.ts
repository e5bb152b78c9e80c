import { buildServer, issueToken, tokenVerifier } from '@tirkeu/api';
import { openMemory } from '@tirkeu/application';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { statusFor } from '../../packages/api/src/refusals/index.ts';
import { accepted, byGiven, imports, inputOf, refused, type Step, unreached, withoutDigests } from '../regulations/regulations.ts';
import { breachIn } from './contract.ts';

const key = new Uint8Array(32).fill(34);
const verify = tokenVerifier(key);
const tokens = new Map<string, string>();

const tokenOf = async (actor: string): Promise<string> => {
  const token = tokens.get(actor) ?? (await issueToken(key, { name: actor, role: 'registrar' }, 1));
  tokens.set(actor, token);
  return token;
};

const ofProblem: readonly string[] = ['type', 'title', 'status', 'detail', 'instance'];
const factsOf = (problem: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(problem).filter(([member]) => !ofProblem.includes(member)));

/** An office in memory behind its door, and what a step comes to there. */
const doorOf = () => {
  const storage = openMemory();
  const server: FastifyInstance = buildServer({ storage, verify });
  const post = async (step: Step) => {
    const input = inputOf(step);
    const [method = '', template = ''] = step.command.path.split(' ');
    const url = `/v1${template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))}`;
    const headers = { authorization: `Bearer ${await tokenOf(step.actor)}` };
    const answer = await server.inject({ method: method as 'POST', url, payload: input, headers });
    expect(breachIn(method, url, answer)).toBeUndefined();
    return answer;
  };
  const prepare = async (given: readonly Step[]) => {
    for (const step of given) {
      const answer = await post(step);
      if (answer.statusCode >= 400) throw new Error(`${step.command.name} is refused on the way: ${answer.body}`);
    }
  };
  return { storage, server, post, prepare };
};

describe('every refusal through HTTP', () => {
  it('has an example that a door can show', () => expect(unreached).toStrictEqual([]));

  describe.each(byGiven(refused).map((group, i) => [i, group] as const))('office %i', (_, group) => {
    it('refuses as the domain does, and records nothing', async () => {
      const { storage, server, post, prepare } = doorOf();
      await prepare(group[0]?.given ?? []);
      const before = await storage.events.count();
      for (const { name, when, against } of group) {
        const answer = await post(when);
        const problem = answer.json<Readonly<Record<string, unknown>>>();
        expect({ name, facts: withoutDigests(factsOf(problem)) }).toStrictEqual({ name, facts: withoutDigests(against[0]) });
        const { refusal = '' } = against[0] ?? {};
        const status = statusFor(when.command.name, refusal);
        expect({ name, status: answer.statusCode, type: problem['type'] }).toStrictEqual({ name, status, type: `/problems/${refusal}` });
        expect(problem['status']).toBe(status);
        expect(await storage.events.count()).toBe(before);
      }
      await server.close();
    });
  });
});

describe('every accepted example through HTTP', () => {
  it.each(accepted.map((example) => [example.name, example] as const))('%s', async (_, { given, when, records }) => {
    const { server, post, prepare } = doorOf();
    await prepare(given);
    const answer = await post(when);
    const { recorded } = answer.json<{ readonly recorded: readonly unknown[] }>();
    expect(withoutDigests(recorded.slice(0, records.length))).toStrictEqual(withoutDigests(records));
    expect(answer.statusCode).toBe(records.length > 0 ? 201 : 200);
    const again = await post(when);
    expect([again.statusCode, again.json<{ readonly recorded: unknown }>().recorded]).toStrictEqual([200, []]);
    await server.close();
  });

  it.skipIf(imports.length > 0)('no example is left out but those of imports', () => expect(imports).toStrictEqual([]));
});
