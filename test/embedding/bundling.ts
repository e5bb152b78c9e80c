import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

/** Bundles a module for browsers into one classic script, as the README of the domain says. */
export const bundle = async (project: string, module: string): Promise<string> => {
  const built = await build({
    root: project,
    configFile: false,
    envFile: false,
    mode: 'production',
    logLevel: 'error',
    resolve: { alias: [{ find: /^fp-ts\/lib\/(.*)\.js$/, replacement: 'fp-ts/es6/$1.js' }] },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry: join(project, 'src', module), formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk === undefined || others.length > 0) throw new Error(`${module} became ${others.length + 1} files`);
  return chunk.code;
};

/** The size of a script as it travels, in bytes. */
export const gzipped = (script: string): number => gzipSync(script, { level: 9 }).length;
