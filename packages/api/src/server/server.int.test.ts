import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { eventsIn, openOffice, person } from '../testing/index.ts';

/** What a server answers to bytes. */
const answerTo = async (port: number, sent: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  socket.end(sent);
  return text(socket);
};

describe('a server that listens', () => {
  it('answers what is no HTTP with a problem, and closes', async () => {
    const { server } = await openOffice();
    const port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
    const nonsense = await answerTo(port, 'NONSENSE\r\n\r\n');
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json\r\n/);
    expect(JSON.parse(nonsense.split('\r\n\r\n')[1] ?? '')).toMatchObject({ type: '/problems/malformed', status: 400 });
    const large = await answerTo(port, `GET /health HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('32 clients who lose their connections and try again: each act once, none lost', async () => {
    const office = await openOffice();
    const url = await office.server.listen({ host: '127.0.0.1', port: 0 });
    const authorization = `Bearer ${await office.token('registrar')}`;
    const insist = async (client: number, act: number): Promise<unknown> => {
      for (let attempt = 0; ; attempt++) {
        const patience = attempt < 3 ? AbortSignal.timeout(((client * 7 + act * 3 + attempt * 5) % 11) + 1) : AbortSignal.timeout(20_000);
        const answer = await fetch(`${url}/v1/students`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json', 'idempotency-key': `${client}-${act}` },
          body: JSON.stringify(person(`S${client}-${act}`)),
          signal: patience,
        })
          .then(async (given) => ({ status: given.status, body: await given.text() }))
          .catch(() => undefined);
        if (answer !== undefined) return answer.status;
      }
    };
    const answers = await Promise.all(
      Array.from({ length: 32 }, async (_, client) => Promise.all([0, 1, 2, 3].map((act) => insist(client, act)))),
    );
    expect(answers.flat().filter((status) => status !== 201)).toStrictEqual([]);
    expect(await eventsIn(office)).toBe(32 * 4);
  });
});
