import { describe, expect, it } from 'vitest';
import { limited } from './limited.ts';

describe('work in line', () => {
  it('is done by so many at once, all of it, whatever fails', async () => {
    const inLine = limited(3);
    let under = 0;
    let most = 0;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        inLine(async () => {
          under += 1;
          most = Math.max(most, under);
          await new Promise((resolve) => setTimeout(resolve, 1));
          under -= 1;
          if (n % 4 === 0) throw new Error('failed');
          return n;
        }),
      ),
    );
    expect(most).toBe(3);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(15);
  });
});
