import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Done } from './done.ts';
import { given } from './given.ts';

/**
 * The life of one document as data: every stage × every command → outcome. An outcome is the type of the event recorded, `nothing`
 * (already so), or the name of the refusal.
 */
export const lifecycleOf = <S extends string, C extends string>(
  document: string,
  stages: Readonly<Record<S, readonly Done[]>>,
  commands: Readonly<Record<C, Done>>,
  table: Readonly<Record<S, Readonly<Record<C, string>>>>,
): void => {
  describe(`the life of ${document}`, () => {
    for (const stage of Object.keys(stages) as S[]) {
      it(`${stage}`, () => {
        const outcomes = Object.entries<Done>(commands).map(([name, step]): readonly [string, string] => {
          const decided = given(...stages[stage]).when(step);
          return [name, isLeft(decided) ? decided.left.refusal : decided.right.map((event) => event.type).join(', ') || 'nothing'];
        });
        expect(Object.fromEntries(outcomes)).toStrictEqual(table[stage]);
      });
    }
  });
};
