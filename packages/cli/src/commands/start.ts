import { wordsOf } from '../arguments/index.ts';
import { actorOf } from './actor.ts';
import { answer, type Command, type Desk, type ExitCode } from './command.ts';
import { DEMO_STORE, holdingLines, loadDemo, refuseOtherStores } from './demo.ts';
import { type Holdings, readHoldings } from './holdings.ts';
import { PORT } from './serve.ts';
import { portOf, told } from './serving.ts';
import { withStorage } from './storage.ts';

const HOST = '127.0.0.1';
const DAYS = 7;

type Try = { readonly request: string; readonly shows: string };

const NEWCOMER = { student: 'S-NEW', surname: 'Novák', givenName: 'Petr', bornOn: '2008-02-29', sex: 'm', citizenship: 'CZ' } as const;

const triesOf = ({ words }: Desk, { example }: Holdings, url: string): readonly Try[] => {
  const { tries } = words.serve;
  const curl = 'curl -H "Authorization: Bearer $TOKEN"';
  return [
    { request: `${curl} ${url}/v1/students/${example ?? 'S1'}/transcript`, shows: tries.transcript },
    { request: `${curl} -H 'Accept: text/csv' '${url}/v1/tables/roster?status=graduated&limit=5'`, shows: tries.table },
    {
      request: `${curl} -H 'Content-Type: application/json' -H 'Idempotency-Key: first' -d '${JSON.stringify(NEWCOMER)}' ${url}/v1/students`,
      shows: tries.command,
    },
  ];
};

/** Whether a port is taken by somebody else. */
const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** `tirkeu start`, which `npm start` calls */
export const startCommand: Command = {
  name: 'start',
  usage: ['start [--port PORT]'],
  options: ['port'],
  run: async (desk, invocation) => {
    wordsOf('start', invocation, []);
    refuseOtherStores('start', invocation);
    const port = portOf('start', invocation);
    const { issueToken, loggerOptions, serve, tokenKey } = await import('@tirkeu/api');
    const logger = loggerOptions('warn', { write: desk.err.raw });
    return withStorage<ExitCode>({ store: DEMO_STORE }, 'record', async (storage) => {
      const { loaded, said } = await loadDemo(desk, invocation, storage);
      const holdings = await readHoldings(storage);
      const name = actorOf(desk.env, invocation);
      const token = await issueToken(await tokenKey(storage.keyring), { name, role: 'registrar' }, DAYS);
      const { toStop, listenNoMore } = told(desk);
      try {
        const open = (at: number) => serve({ storage, host: HOST, port: at, logger });
        const serving = await open(port ?? PORT).catch((error: unknown) => {
          if (port === undefined && isTaken(error)) return open(0);
          throw error;
        });
        const tries = triesOf(desk, holdings, serving.url);
        const { words, out } = desk;
        const object = {
          store: DEMO_STORE,
          loaded,
          ...holdings,
          token,
          tryNext: tries.map(({ request }) => request),
          listening: serving.url,
        };
        answer(desk, object, () => [
          said,
          '',
          `${words.demo.holds}:`,
          ...holdingLines(desk, holdings),
          '',
          `${words.serve.open}: ${serving.url}/docs`,
          words.serve.signIn,
          '',
          `${words.serve.requests}:`,
          `  TOKEN=${token}`,
          ...tries.flatMap(({ request, shows }) => [`  ${out.look('dim', `# ${shows}`)}`, `  ${request}`]),
          '',
          words.serve.stop,
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
