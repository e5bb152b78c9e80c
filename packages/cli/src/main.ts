import { printer } from './output/index.ts';
import type { Undo } from './commands/index.ts';
import { fail, run, type Surroundings } from './run.ts';

// what a library should do otherwise is no business of whoever calls this (one speaks whenever a server is named by its address)
process.noDeprecation = process.env['TIRKEU_DEBUG'] !== '1';

const undos = new Set<Undo>();

const around: Surroundings = {
  argv: process.argv.slice(2),
  env: process.env,
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  program: import.meta.filename.includes('node_modules') ? 'tirkeu' : './tirkeu',
  onInterrupt: (undo) => {
    undos.add(undo);
    return () => undos.delete(undo);
  },
};

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

for (const [signal, exit] of Object.entries(signals)) {
  process.once(signal, () => {
    const endsByItself = [...undos].map((undo) => undo()).includes('comes-to-an-end');
    if (endsByItself) return;
    if (process.stderr.isTTY) process.stderr.write('\n');
    process.exit(exit);
  });
}

/** What nobody caught: a stream that failed, or a defect of ours. */
const onUncaught = (error: unknown): void => {
  process.off('uncaughtException', onUncaught);
  void fail(around, error, printer(process.stdout), printer(process.stderr)).then((exit) => process.exit(exit));
};
process.on('uncaughtException', onUncaught);

process.exitCode = await run(around);
