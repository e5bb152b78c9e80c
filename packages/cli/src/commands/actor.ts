import { userInfo } from 'node:os';
import { type Invocation, keptText } from '../arguments/index.ts';
import type { Environment } from './command.ts';

const systemUser = (env: Environment): string => {
  try {
    return userInfo().username;
  } catch {
    // a user without an entry in the system's list, as in containers
    return env['USER'] || `uid-${process.getuid?.() ?? 'unknown'}`;
  }
};

/** Who acts: recorded with every act. */
export const actorOf = (env: Environment, { values }: Invocation): string =>
  keptText(values.actor ?? '') || keptText(env['TIRKEU_ACTOR'] ?? '') || systemUser(env);
