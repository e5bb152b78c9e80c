import { type ParameterFault, type Parameters, readParameters, type Values } from '@tirkeu/application';
import { isLeft } from 'fp-ts/lib/Either.js';
import { malformed, type RequestError } from '../problems/index.ts';

const messages: Readonly<Record<Exclude<ParameterFault['fault'], 'wrong'>, string>> = {
  unknown: 'is not known here',
  repeated: 'stands more than once',
  missing: 'is missing',
};

/** What is wrong with a parameter, as a problem tells it. */
export const parameterError = (fault: ParameterFault): RequestError => ({
  parameter: fault.parameter,
  message: fault.fault === 'wrong' ? `is not ${fault.kind}` : messages[fault.fault],
});

/** Reads a query string by its table of parameters. Throws the problem with every fault of it. */
export const parametersOf = <P extends Parameters>(parameters: P, query: unknown): Values<P> => {
  const read = readParameters(parameters, query as Readonly<Record<string, string | readonly string[]>>);
  if (isLeft(read)) throw malformed(...read.left.map(parameterError));
  return read.right;
};
