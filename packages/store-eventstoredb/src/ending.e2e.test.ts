import { execFile } from 'node:child_process';
import { type AddressInfo, type Server, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Takes connections and says nothing. */
const deaf = async (): Promise<Server> => {
  const server = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const script = `
  import { openEventStoreDb } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
  await openEventStoreDb({ connectionString: process.env.CONNECTION, timeouts: { reach: 500 } }).catch(({ kind }) => console.log(kind));`;

let servers: readonly Server[];
beforeAll(async () => {
  servers = await Promise.all([deaf(), deaf(), deaf()]);
});
afterAll(() => servers.forEach((server) => server.close()));

describe('a process that could not reach its store', () => {
  for (const [what, nodes] of [
    ['a server', 1],
    ['a cluster', 3],
  ] as const) {
    it(`ends, where ${what} takes the connection and says nothing`, { timeout: 30_000 }, async () => {
      const hosts = servers.slice(0, nodes).map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
      const env = { ...process.env, CONNECTION: `esdb://${hosts.join(',')}?tls=false&gossipTimeout=1` };
      const ran = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { env, timeout: 20_000 });
      expect(ran.stdout).toBe('unavailable\n');
    });
  }
});
