import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { importFolder, openStorage, readStudent } from '@tirkeu/application';
import { transcript } from '@tirkeu/projections';
import { SAMPLE } from './academy.ts';
import { copyOf } from './copies.ts';

type Cold = { readonly events: number; readonly seconds: number; readonly megabytes: number };

export type Thirty = {
  readonly events: number;
  readonly importSeconds: number;
  readonly fileMegabytes: number;
  readonly path: string;
  /** Events per second of a rebuild in a process of its own, commits included. */
  readonly rebuild: () => Promise<number>;
  readonly peakMegabytes: () => number;
  readonly transcript: () => Promise<number>;
};

const STUDENT = 'S1600001';

/** Seconds for one transcript, the process and its documents being warm. */
export const transcriptSeconds = async (store: string, rounds: number): Promise<number> => {
  const storage = await openStorage({ store, create: false });
  const one = async () => {
    const office = await readStudent(storage, STUDENT as never);
    if (office === undefined || transcript(office.register, office.open, STUDENT, undefined) === undefined)
      throw new Error('no transcript');
  };
  await one();
  const begun = performance.now();
  for (let i = 0; i < rounds; i++) await one();
  const seconds = (performance.now() - begun) / 1000 / rounds;
  await storage.close();
  return seconds;
};

/** The sample academy thirty times over: 343 thousand marks. */
export const thirtyAcademies = async (folder: string, say: (line: string) => void): Promise<Thirty> => {
  const path = join(folder, 'thirty.db');
  const store = `sqlite:${path}`;
  const storage = await openStorage({ store, create: true });
  const begun = performance.now();
  let events = 0;
  for (let n = 0; n < 30; n++) {
    const outcome = await importFolder(storage, await copyOf(SAMPLE, n), { actor: 'bench' });
    if (outcome.problems.length > 0) throw new Error(`the copy has problems: ${JSON.stringify(outcome.problems[0])}`);
    events += outcome.events;
    if (n % 10 === 9) say(`  ${n + 1} academies …`);
  }
  await storage.close();
  const importSeconds = (performance.now() - begun) / 1000;
  let peak = 0;
  return {
    events,
    importSeconds,
    fileMegabytes: Math.round(statSync(path).size / 2 ** 20),
    path,
    rebuild: () => {
      const text = execFileSync(process.execPath, [join(import.meta.dirname, 'cold-rebuild.ts'), store], { encoding: 'utf8' });
      const cold = JSON.parse(text) as Cold;
      peak = Math.max(peak, cold.megabytes);
      return Promise.resolve(cold.events / cold.seconds);
    },
    peakMegabytes: () => peak,
    transcript: () => transcriptSeconds(store, 20),
  };
};
