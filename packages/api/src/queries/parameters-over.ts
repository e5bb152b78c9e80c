import type { Parameter, Parameters, Query } from '@tirkeu/application';
import { isKeptText } from '@tirkeu/domain';

const after: Parameter<string> = {
  description: 'A position that a command was answered with: waits until the answer takes it in, with a time limit.',
  schema: { type: 'string' },
  read: (text) => (isKeptText(text) ? text : undefined),
};

/** The parameters of a query over HTTP: its own, and that of a client who has just written. */
export const parametersOver = ({ parameters }: Query): Parameters & { readonly after: typeof after } => ({ ...parameters, after });
