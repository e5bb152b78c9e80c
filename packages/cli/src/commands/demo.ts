import { fileURLToPath } from 'node:url';
import { importFolder, readDirectory, type Storage } from '@tirkeu/application';
import { type CommandName, type Invocation, UsageError, wordsOf } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { actorOf } from './actor.ts';
import { answer, type Command, type Desk } from './command.ts';
import { type Holdings, readHoldings } from './holdings.ts';
import { withStorage } from './storage.ts';

/** The sample has a store of its own, never that of an office. */
export const DEMO_STORE = 'sqlite:data/demo.db';
/** A day on which the sample shows how records grow: a term is half examined. */
const DEMO_DAY = '2019-05-28';

const samplePath = fileURLToPath(new URL('../../sample/academy', import.meta.url));

/** Loads the sample, unless it is there already: how many events that recorded. */
const load = async (desk: Desk, invocation: Invocation, storage: Storage): Promise<number> => {
  if ((await storage.events.head()) !== undefined) return 0;
  const progress = desk.progress(desk.words.progress.loadingSample);
  try {
    const files = await readDirectory(samplePath);
    const outcome = await importFolder(storage, files, { actor: actorOf(desk.env, invocation), onProgress: progress.update });
    const [problem] = outcome.problems;
    if (problem !== undefined) throw new Error(`defect: the sample has a problem: ${problem.file}:${problem.line} ${problem.code}`);
    return outcome.events;
  } finally {
    progress.end();
  }
};

type Try = { readonly command: string; readonly shows: string };

const triesOf = ({ program, words }: Desk, { example }: Holdings): readonly Try[] => {
  const { tries } = words.demo;
  const store = `--store ${DEMO_STORE}`;
  return [
    ...(example === null
      ? []
      : [
          { command: `${program} transcript ${example} ${store}`, shows: tries.transcript },
          { command: `${program} history ${example} ${store}`, shows: tries.history },
          { command: `${program} explain ${example} gpa ${store}`, shows: tries.explain },
        ]),
    { command: `${program} results data/demo-results --as-of ${DEMO_DAY} ${store}`, shows: tries.results },
    { command: `${program} status ${store}`, shows: tries.status },
    { command: `${program} --help`, shows: tries.help },
  ];
};

/** What the sample holds, line by line. */
export const holdingLines = (
  { words, number }: Desk,
  { students, byStatus, marks, years, honours, events }: Holdings,
): readonly string[] => {
  const w = words.demo;
  const statuses = Object.entries(byStatus).map(([status, count]) => `${w.byStatus[status] ?? status} ${number(count)}`);
  const rows = [
    [number(students), `${w.students}${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`],
    [number(marks), w.marks],
    ...(years === null ? [] : [[`${years.first} – ${years.last}`, w.years]]),
    [number(honours), w.graduates],
    [number(events), w.events],
  ];
  return columns(rows, [0]).map((line) => `  ${line}`);
};

/** Whoever names a store does not mean the sample. */
export const refuseOtherStores = (command: CommandName, { values }: Invocation): void => {
  if (values.store !== undefined || values.keyring !== undefined) throw new UsageError({ problem: 'own-store-only' }, command);
};

/** Loads the sample, unless it is there already; how many events that recorded, and what is said of it. */
export const loadDemo = async (
  desk: Desk,
  invocation: Invocation,
  storage: Storage,
): Promise<{ readonly loaded: number; readonly said: string }> => {
  const begun = performance.now();
  const loaded = await load(desk, invocation, storage);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { demo } = desk.words;
  return { loaded, said: loaded > 0 ? demo.loaded(desk.number(loaded), seconds) : demo.found };
};

/** `tirkeu demo` */
export const demoCommand: Command = {
  name: 'demo',
  usage: ['demo'],
  options: [],
  run: async (desk, invocation) => {
    wordsOf('demo', invocation, []);
    refuseOtherStores('demo', invocation);
    const { loaded, said, holdings } = await withStorage({ store: DEMO_STORE }, 'record', async (storage) => ({
      ...(await loadDemo(desk, invocation, storage)),
      holdings: await readHoldings(storage),
    }));
    const tries = triesOf(desk, holdings);
    const { words, out } = desk;
    answer(desk, { store: DEMO_STORE, loaded, ...holdings, tryNext: tries.map(({ command }) => command) }, () => [
      said,
      '',
      `${words.demo.holds}:`,
      ...holdingLines(desk, holdings),
      '',
      `${words.demo.tryNext}:`,
      ...tries.flatMap(({ command, shows }) => [`  ${out.look('dim', `# ${shows}`)}`, `  ${command}`]),
    ]);
    return 0;
  },
};
