import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzzing.ts';

const RUNS = 2000;
const SEED = 34;

describe('hostile requests', () => {
  it(`${RUNS} of them: no fault, nothing recorded by a refused one, every answer as the reference says`, { timeout: 600_000 }, async () => {
    const { seen, recorded, breaches } = await fuzz({ runs: RUNS, seed: SEED });
    expect(breaches).toStrictEqual([]);
    expect(recorded).toBeGreaterThan(20);
    const unseen = [200, 201, 400, 401, 404, 405, 409, 412, 415, 422].filter((status) => seen[status] === undefined);
    expect({ unseen, seen }).toStrictEqual({ unseen: [], seen });
  });
});
