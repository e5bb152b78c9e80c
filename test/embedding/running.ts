import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';

/** How a program ended and what it printed. */
export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** What `npm test` sets for the scripts of this workspace is not meant for another project. */
const surroundings = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_(package|lifecycle)_|npm_command$|npm_config_(local_prefix|engine_strict)$|NODE_OPTIONS$|NODE_ENV$|VITEST|VITE_)/i.test(
          name,
        ),
    ),
  ),
  // Whoever is offline hears so soon.
  npm_config_fetch_retries: '1',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '3000',
  npm_config_fetch_timeout: '10000',
  npm_config_update_notifier: 'false',
});

/** Runs a program to its end. A program that cannot be started, or does not end, throws. */
export const run = (program: string, args: readonly string[], cwd: string): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const options = { cwd, env: surroundings(), timeout: 100_000, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number')
        reject(new Error(`${program} did not end: ${stdout}${stderr}`, { cause: error }));
      else resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    child.stdin?.end();
  });

/** Runs a program that must succeed; gives what it printed. */
export const output = async (program: string, args: readonly string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await run(program, args, cwd);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
};

/** The Node that runs the tests, and the machine's own where it is another. */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((node) => !node.includes(`${sep}node_modules${sep}`) && dirname(node) !== dirname(process.execPath) && existsSync(node))
    .slice(0, 1),
];
