import { cpus, platform, release, totalmem } from 'node:os';

/** How many pairs are measured, besides the first, which only warms up. */
export const ROUNDS = 5;

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Pairs in turn, so that a machine whose speed drifts moves both figures; each goes first as often as the other, for whoever does is the slower. */
export const pairs = async <A>(
  ours: () => Promise<A>,
  baseline: () => A | Promise<A>,
  rounds = ROUNDS,
): Promise<{ readonly ours: readonly A[]; readonly baseline: readonly A[] }> => {
  const a: A[] = [];
  const b: A[] = [];
  for (let round = 0; round <= rounds; round++) {
    const isOursFirst = round % 2 === 0;
    const first = await (isOursFirst ? ours : baseline)();
    const second = await (isOursFirst ? baseline : ours)();
    if (round === 0) continue;
    a.push(isOursFirst ? first : second);
    b.push(isOursFirst ? second : first);
  }
  return { ours: a, baseline: b };
};

export const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** When and on what a benchmark ran. */
export const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GiB, ${platform()} ${release()}, Node ${process.versions.node}.`;
};
