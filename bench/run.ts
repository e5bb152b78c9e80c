import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { bareScan, importAcademy, nineTables, rebuildSpeed } from './academy.ts';
import { bareInserts, throughCarryOut } from './appends.ts';

const ROUNDS = 5;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

type Row = { readonly what: string; readonly ours: number; readonly baseline: number; readonly unit: string; readonly aim: string };

/** Pairs in turn, so that a machine whose speed drifts moves both figures. */
const paired = async (
  ours: () => Promise<number>,
  baseline: () => number | Promise<number>,
): Promise<{ readonly ours: number; readonly baseline: number }> => {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const [x, y] = [await ours(), await baseline()];
    if (round === 0) continue;
    a.push(x);
    b.push(y);
  }
  return { ours: median(a), baseline: median(b) };
};

const folder = mkdtempSync(join(tmpdir(), 'tirkeu-bench-'));
const say = (line: string) => process.stderr.write(`${line}\n`);

try {
  const rows: Row[] = [];
  say('appends at FULL …');
  const full = await paired(
    () => throughCarryOut(folder, 'FULL', 1000),
    () => bareInserts(folder, 'FULL', 1000),
  );
  rows.push({ what: 'appends/s through carryOut at FULL, against bare inserts', ...full, unit: '/s', aim: '≥ 50 %' });
  say('appends at NORMAL …');
  const normal = await paired(
    () => throughCarryOut(folder, 'NORMAL', 4000),
    () => bareInserts(folder, 'NORMAL', 4000),
  );
  rows.push({ what: 'appends/s through carryOut at NORMAL, against bare inserts', ...normal, unit: '/s', aim: '≥ 50 %' });
  say('the academy …');
  const academy = await importAcademy(folder);
  const tablesCold = await nineTables(academy.storage);
  const tablesWarm = await nineTables(academy.storage);
  const rebuilt = await paired(
    () => rebuildSpeed(academy.storage),
    () => bareScan(academy.path),
  );
  rows.push({ what: 'events/s of a rebuild of all documents, against a bare scan with JSON.parse', ...rebuilt, unit: '/s', aim: '≥ 50 %' });
  await academy.storage.close();

  const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const [cpu] = cpus();
  const text = `# Benchmarks

${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.versions.node}.
One run, medians of ${ROUNDS} pairs measured in turn; the ratio is what counts.

| what | ours | baseline | ratio | aim |
|---|---:|---:|---:|---|
${rows.map(({ what, ours, baseline, unit, aim }) => `| ${what} | ${whole.format(ours)}${unit} | ${whole.format(baseline)}${unit} | ${Math.round((100 * ours) / baseline)} % | ${aim} |`).join('\n')}

The sample academy: ${whole.format(academy.events)} events taken in within ${academy.seconds.toFixed(2)} s (aim ≤ 10 s); all nine tables in ${tablesCold.toFixed(2)} s
from the log with documents still to be made, ${tablesWarm.toFixed(2)} s from documents (aim ≤ 5 s).
`;
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
