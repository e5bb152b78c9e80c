import { type Either, left, right } from 'fp-ts/lib/Either.js';
import type { Fault } from '@tirkeu/words/faults';
import type { Desk } from './command.ts';

/** What is wrong with an input, and where in it; of what is no JSON, where it ceases to be. */
export type InputProblem = Fault & { readonly path: string; readonly place?: string };

/** Where the parser stopped. Its own message is not repeated: it quotes the input, which holds personal data. */
const placeIn = (error: unknown): string => /line \d+ column \d+/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';

/** Reads standard input to its end, as JSON. */
export const readJson = async ({ stdin, err, words }: Desk): Promise<Either<readonly InputProblem[], unknown>> => {
  if (stdin.isTTY === true) err.line(words.do.waiting);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return left([{ path: '', fault: 'not-utf8' }]);
  }
  try {
    return right(JSON.parse(text) as unknown);
  } catch (error) {
    return left([{ path: '', fault: 'not-json', place: placeIn(error) }]);
  }
};
