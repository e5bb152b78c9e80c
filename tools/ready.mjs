// Makes the workspace ready: installs the pinned Node and the packages if, and only if, the lockfile or a manifest has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.ready');
const lock = join(modules, '.ready.lock');
const node = join(modules, '.bin', 'node');

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const members = ['test', 'bench', ...readdirSync(join(root, 'packages')).map((name) => join('packages', name))];
const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...['.', ...members].map((member) => join(member, 'package.json'))].sort();
const wanted = createHash('sha256').update(
  JSON.stringify([PNPM, process.platform, process.arch, files.map((file) => [file, read(join(root, file))])]),
);
const digest = wanted.digest('hex');
const ready = () => read(stamp) === digest && existsSync(node);
const fail = (...lines) => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
};

const alive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Takes the lock, or waits until whoever holds it has finished or died. */
const lockOrReady = async () => {
  const mine = `${lock}.${process.pid}`;
  mkdirSync(modules, { recursive: true });
  writeFileSync(mine, `${process.pid}`);
  try {
    for (;;) {
      if (ready()) return false;
      try {
        linkSync(mine, lock);
        process.once('exit', () => rmSync(lock, { force: true }));
        return true;
      } catch {
        const holder = read(lock);
        if (holder !== '' && !alive(Number(holder)) && read(lock) === holder) rmSync(lock, { force: true });
        await sleep(100);
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
};

const install = () => {
  process.stderr.write('tirkeu: installing the pinned Node and the packages (once; about 20 seconds) …\n');
  const args = ['--yes', PNPM, 'install', '--frozen-lockfile', '--prefer-offline'];
  const env = {
    ...process.env,
    CI: 'true',
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_fetch_retry_mintimeout: '1000',
    npm_config_fetch_retry_maxtimeout: '5000',
  };
  const done = spawnSync('npx', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (done.error) fail('tirkeu: npx was not found. Install Node 20.19 or newer together with npm, and try again.');
  if (done.status !== 0) {
    fail(
      `${done.stdout}${done.stderr}`.trim(),
      'tirkeu: the packages could not be installed.',
      'Is the npm registry reachable? It is needed once, and again after the dependencies change.',
      `A manifest changed without its lockfile? Run: npx --yes ${PNPM} install`,
    );
  }
};

if (ready()) {
  // Newer than what was looked at, so that ./tirkeu need not ask again.
  utimesSync(stamp, new Date(), new Date());
} else if (await lockOrReady()) {
  install();
  if (!existsSync(node)) {
    // No pinned Node for this platform: the machine's own will do if it runs TypeScript.
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < 24 || (major === 24 && minor < 12))
      fail(`tirkeu: on ${process.platform}-${process.arch} please install Node 24.12 or newer.`);
    mkdirSync(join(modules, '.bin'), { recursive: true });
    symlinkSync(process.execPath, node);
  }
  writeFileSync(stamp, digest);
}
