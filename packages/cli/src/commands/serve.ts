import { wordsOf } from '../arguments/index.ts';
import { answer, type Command, type ExitCode } from './command.ts';
import { portOf, told } from './serving.ts';
import { addressOf, withStorage } from './storage.ts';

const HOST = '127.0.0.1';
export const PORT = 8080;

/** `tirkeu serve` */
export const serveCommand: Command = {
  name: 'serve',
  usage: ['serve [--host HOST] [--port PORT]'],
  options: ['host', 'port'],
  run: async (desk, invocation) => {
    wordsOf('serve', invocation, []);
    const port = portOf('serve', invocation) ?? PORT;
    const host = invocation.values.host ?? HOST;
    const { loggerOptions, serve } = await import('@tirkeu/api');
    const logger = loggerOptions(invocation.flags.has('quiet') ? 'warn' : 'info', { write: desk.err.raw });
    return withStorage<ExitCode>(addressOf(desk.env, invocation), 'record', async (storage) => {
      const { toStop, listenNoMore } = told(desk);
      try {
        const serving = await serve({ storage, host, port, logger });
        answer(desk, { listening: serving.url }, () => [
          `${desk.words.serve.open}: ${serving.url}/docs`,
          desk.words.serve.signIn,
          `listening ${serving.url}`,
        ]);
        await toStop;
        await serving.close();
        return 0;
      } finally {
        listenNoMore();
      }
    });
  },
};
