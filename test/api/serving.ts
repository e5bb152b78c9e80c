import type { ChildProcess } from 'node:child_process';
import { json, outcomeOf, type Outcome, prepared, start } from '../cli/tirkeu.ts';

/** A server in a process of its own. */
export type Serving = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
  readonly said: () => string;
};

/** Starts a command that serves, and waits until it says where. */
export const serving = async (args: readonly string[], cwd: string): Promise<Serving> => {
  const child = start(args, { cwd });
  const ended = outcomeOf(child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text: string) => {
      said += text;
      const found = /^listening (\S+)$/m.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(({ code, stderr }) => reject(new Error(`ended with ${code} before it listened: ${stderr}`)));
  });
  return { url, child, ended, said: () => said };
};

/** A token as the command line gives it. */
export const tokenOf = async (role: string, cwd: string, ...more: readonly string[]): Promise<string> =>
  json<{ readonly token: string }>(await prepared(['token', role, '--json', ...more], { cwd })).token;
