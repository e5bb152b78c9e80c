import { type Parameters, readParameters, type Values } from '@tirkeu/application';
import { isLeft } from 'fp-ts/lib/Either.js';
import { malformed } from '../problems/index.ts';

/** Reads a query string by its table of parameters. Throws the problem with every fault of it. */
export const parametersOf = <P extends Parameters>(parameters: P, query: unknown): Values<P> => {
  const read = readParameters(parameters, query as Readonly<Record<string, string | readonly string[]>>);
  if (isLeft(read)) throw malformed(...read.left);
  return read.right;
};
