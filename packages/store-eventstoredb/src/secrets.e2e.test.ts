import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fakeServer } from './testing/index.ts';

const password = 'hush-hush/päss';

/** Opens a store in a process of its own, prints whatever goes wrong with all that hangs on it, and lists what was printed. */
const printed = async (connectionString: string): Promise<string> => {
  const script = `
    import { inspect } from 'node:util';
    import { openEventStoreDb } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    try {
      const { events, close } = await openEventStoreDb({ connectionString: process.env.CONNECTION, timeouts: { reach: 1500, append: 500 } });
      await events.append({ stream: 'order-1', expected: 'any', events: [] }).catch(() => undefined);
      console.log('opened', await events.identity());
      await close();
    } catch (error) {
      console.log(inspect(error, { depth: 20, showHidden: true }), error.help, JSON.stringify(error));
    }`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, DEBUG: '*', CONNECTION: connectionString },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout + stderr;
};

describe('a password in the connection string', () => {
  const forms = [password, encodeURIComponent(password), Buffer.from(`office:${password}`).toString('base64'), 'hush'];

  it('is nowhere in what a process prints, under DEBUG=* too', async () => {
    const server = await fakeServer();
    const user = `office:${encodeURIComponent(password)}@`;
    const ways = {
      opened: `esdb://${user}127.0.0.1:${server.port}?tls=false`,
      'cannot be reached': `esdb://${user}127.0.0.1:1?tls=false`,
      'cannot be reached.': `esdb+discover://${user}127.0.0.1:1?tls=false&maxDiscoverAttempts=2`,
      'does not answer': `esdb://${user}127.0.0.1:${server.port}`,
      'The option tls': `esdb://${user}127.0.0.1:1?tls=${encodeURIComponent(password)}`,
    };
    const texts = await Promise.all(Object.entries(ways).map(async ([told, way]) => [told, await printed(way)] as const));
    for (const [told, text] of texts) {
      expect(text).toContain(told.replace('.', ''));
      for (const form of forms) expect(text).not.toContain(form);
    }
    server.close();
  });
});
