// `npm run fuzz [RUNS] [SEED]`: hostile requests to every operation of the reference. Exits 1 where something is wrong, and says what.
import { fuzz } from './fuzzing.ts';

const [runs = '10000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const { stdout, stderr } = process;
const unhandled: unknown[] = [];
process.on('unhandledRejection', (error) => unhandled.push(error));

const begun = performance.now();
let shown = 0;
const onProgress = (done: number, breaches: number): void => {
  if (stderr.isTTY !== true || performance.now() - shown < 100) return;
  shown = performance.now();
  const perSecond = Math.round(done / ((performance.now() - begun) / 1000));
  stderr.write(`\r${done} of ${runs} requests, ${perSecond}/s, ${breaches} wrong \u001b[K`);
};

stdout.write(`seed ${seed}\n`);
const { seen, recorded, breaches } = await fuzz({ runs: Number(runs), seed: Number(seed), onProgress });
if (stderr.isTTY === true) stderr.write('\r\u001b[K');
for (const breach of breaches) stdout.write(`${breach}\n`);
for (const error of unhandled) stdout.write(`unhandled: ${error instanceof Error ? error.stack : String(error)}\n`);
const statuses = Object.entries(seen).map(([status, count]) => `${status}: ${count}`);
stdout.write(`${runs} requests (${statuses.join(', ')}), ${recorded} events recorded, ${breaches.length + unhandled.length} wrong\n`);
process.exitCode = breaches.length + unhandled.length === 0 ? 0 : 1;
