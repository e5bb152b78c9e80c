// Builds the package in whose folder it is started, and clears its dist of what no longer comes from a source: only what is built is published.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const tsc = (...args) => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status === 0) return stdout;
  process.stderr.write(stdout);
  process.exit(status ?? 1);
};

tsc('--build', '.');
const sources = JSON.parse(tsc('--showConfig', '--project', '.')).files;
const built = new Set(sources.map((source) => source.replace(/^\.\/src\//, '').replace(/\.ts$/, '')));
for (const path of readdirSync('dist', { recursive: true })) {
  const [, source] = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(path.split(sep).join('/')) ?? [];
  if (source !== undefined && !built.has(source)) rmSync(join('dist', path));
}
