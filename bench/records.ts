import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareScan, importAcademy, nineTables, readAllSpeed, rebuildSpeed } from './academy.ts';
import { bareInserts, throughCarryOut } from './appends.ts';
import { machine, median, pairs, ROUNDS, whole } from './measuring.ts';
import { thirtyAcademies, transcriptSeconds } from './thirty.ts';

type Row = { readonly what: string; readonly ours: number; readonly baseline: number; readonly unit: string; readonly aim: string };

const paired = async (ours: () => Promise<number>, baseline: () => number | Promise<number>, rounds = ROUNDS) => {
  const measured = await pairs(ours, baseline, rounds);
  return { ours: median(measured.ours), baseline: median(measured.baseline) };
};

/** Short rounds and many of them: a server has moods of its own, which both are to meet. */
const APPENDS = 100;
const APPEND_ROUNDS = 100;

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
  const readAll = await paired(
    () => readAllSpeed(academy.storage),
    () => bareScan(academy.path),
  );
  rows.push({
    what: 'events/s of reading the whole log through the store, against a bare scan with JSON.parse',
    ...readAll,
    unit: '/s',
    aim: '≥ 50 %',
  });
  await academy.storage.close();
  say('thirty academies …');
  const thirty = await thirtyAcademies(folder, say);
  const rebuiltThirty = await paired(thirty.rebuild, () => bareScan(thirty.path));
  rows.push({
    what: 'events/s of a rebuild of thirty academies in a process of its own, commits included, against the same bare scan',
    ...rebuiltThirty,
    unit: '/s',
    aim: '≥ 50 %',
  });
  const transcripts = await paired(thirty.transcript, () => transcriptSeconds(`sqlite:${academy.path}`, 20));
  const url = process.env['EVENTSTORE_URL'];
  if (url !== undefined) {
    const { adapterReads, clientReads, fillLog, openAppends } = await import('./event-store-db.ts');
    say('EventStoreDB …');
    const appends = await openAppends(url);
    const esdb = await paired(
      () => appends.throughAdapter(APPENDS),
      () => appends.throughClient(APPENDS),
      APPEND_ROUNDS,
    );
    await appends.close();
    rows.push({ what: 'appends/s on EventStoreDB through the adapter, against the bare client', ...esdb, unit: '/s', aim: '≥ 90 %' });
    await fillLog(url);
    const reading = await paired(
      () => adapterReads(url),
      () => clientReads(url),
    );
    rows.push({ what: 'events/s of reading `$all` through the adapter, against the bare client', ...reading, unit: '/s', aim: '≥ 90 %' });
  }

  const text = `# Benchmarks

${machine()}
One run, medians of ${ROUNDS} pairs measured in turn; the ratio is what counts.

| what | ours | baseline | ratio | aim |
|---|---:|---:|---:|---|
${rows.map(({ what, ours, baseline, unit, aim }) => `| ${what} | ${whole.format(ours)}${unit} | ${whole.format(baseline)}${unit} | ${Math.round((100 * ours) / baseline)} % | ${aim} |`).join('\n')}

The sample academy: ${whole.format(academy.events)} events taken in within ${academy.seconds.toFixed(2)} s (aim ≤ 10 s); all nine tables in ${tablesCold.toFixed(2)} s
from the log with documents still to be made, ${tablesWarm.toFixed(2)} s from documents (aim ≤ 5 s).

Thirty academies (343 thousand marks, ${whole.format(thirty.events)} events, ${whole.format(thirty.fileMegabytes)} MiB): taken in as thirty folders within ${thirty.importSeconds.toFixed(0)} s; the rebuild peaked at
${thirty.peakMegabytes()} MiB (aim ≤ 512); a transcript took ${(1000 * transcripts.ours).toFixed(1)} ms against ${(1000 * transcripts.baseline).toFixed(1)} ms in one academy: × ${(transcripts.ours / transcripts.baseline).toFixed(2)} (aim ≤ 2).
`;
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
