// A process of clients that lose their connections: `URL TOKEN FIRST CLIENTS ACTS`. Each sends each of its acts again and again, under
// one key, until it has an answer; connections are cut at some moment of the first attempts. Prints every answer as a line of JSON.
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const [url = '', token = '', first = '0', clients = '1', acts = '1'] = process.argv.slice(2);
const CUTS = 3;
const PAUSE = 20;

type Answer = { readonly status: number; readonly body: string };

/** Sends a request; `cutAfter` milliseconds the connection is cut, whatever has been sent or answered. Undefined where no answer came. */
const once = (path: string, key: string, payload: string, cutAfter: number | undefined): Promise<Answer | undefined> =>
  new Promise((resolve) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
    const sent = request(`${url}${path}`, { method: 'POST', headers, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve(answer.complete ? { status: answer.statusCode ?? 0, body } : undefined));
      answer.on('error', () => resolve(undefined));
    });
    sent.on('error', () => resolve(undefined));
    sent.end(payload);
    if (cutAfter !== undefined) setTimeout(() => sent.destroy(), cutAfter);
  });

const actOf = (client: number, act: number): readonly [path: string, input: object] => {
  const name = `${client}-${act}`;
  return act % 2 === 0
    ? ['/v1/students', { student: `S${name}`, surname: 'Үлгі', givenName: 'Мысал', bornOn: '2004-05-06', sex: 'f', citizenship: 'KG' }]
    : ['/v1/teachers', { teacher: `T${name}`, surname: 'Ұстаз', givenName: 'Бір' }];
};

const insist = async (client: number, act: number): Promise<void> => {
  const [path, input] = actOf(client, act);
  for (let attempt = 0; ; attempt++) {
    const cutAfter = attempt < CUTS ? (client * 7 + act * 3 + attempt * 5) % 23 : undefined;
    const answer = await once(path, `${client}-${act}`, JSON.stringify(input), cutAfter);
    // a server that is busy, or is not there for a moment, is asked again
    if (answer !== undefined && answer.status < 500) {
      process.stdout.write(`${JSON.stringify({ client, act, status: answer.status, body: answer.body })}\n`);
      return;
    }
    await pause(PAUSE);
  }
};

await Promise.all(
  Array.from({ length: Number(clients) }, async (_, i) => {
    for (let act = 0; act < Number(acts); act++) await insist(Number(first) + i, act);
  }),
);
