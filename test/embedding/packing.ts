import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { output, run } from './running.ts';

export const root = join(import.meta.dirname, '..', '..');

/** The packages that are embedded. */
export const embedded = ['domain', 'projections'] as const;

const pnpm = /pnpm@[\d.]+/.exec(readFileSync(join(root, 'tools/ready.mjs'), 'utf8'))?.[0] ?? 'pnpm';
const tarball = (name: string): string => `tirkeu-${name}-0.0.0.tgz`;

/** What npm says when it is not answered; anything else it says is about the packages. */
const unanswered = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i;

/** Runs a command that may ask the npm registry. False where that does not answer. */
const answered = async (program: string, args: readonly string[], cwd: string): Promise<boolean> => {
  const { code, stdout, stderr } = await run(program, args, cwd);
  if (code !== 0 && !unanswered.test(stderr)) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return code === 0;
};

/** Packs the embedded packages into a folder, as they would be published. False where pnpm must be asked for and nobody answers. */
export const packInto = (folder: string): Promise<boolean> => {
  const which = embedded.map((name) => `--filter=@tirkeu/${name}`);
  return answered('npx', ['--yes', '--prefer-offline', pnpm, ...which, 'pack', '--pack-destination', folder], root);
};

/** Installs the packed packages with npm, and from its registry what they need. False where the registry does not answer. */
export const installPacked = (project: string): Promise<boolean> => {
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  return answered('npm', ['install', ...options, ...embedded.map((name) => `./${tarball(name)}`)], project);
};

/** Lays the packed packages where npm would, with fp-ts and io-ts as this workspace has them. */
export const layPacked = async (project: string): Promise<void> => {
  for (const name of embedded) {
    const folder = join(project, 'node_modules/@tirkeu', name);
    mkdirSync(folder, { recursive: true });
    await output('tar', ['-xzf', tarball(name), '-C', folder, '--strip-components=1'], project);
  }
  for (const name of ['fp-ts', 'io-ts']) symlinkSync(join(root, 'test/node_modules', name), join(project, 'node_modules', name));
};
