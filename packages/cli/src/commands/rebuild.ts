import { rebuild, status } from '@tirkeu/application';
import { type Invocation, nearest, UsageError } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command } from './command.ts';
import { addressOf, withStorage } from './storage.ts';

/** Refuses names of read models that there are not. */
const checkNames = ({ words }: Invocation, known: readonly string[]): void => {
  const strange = words.slice(1).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new UsageError({ problem: 'argument-not-known', given: strange, known, nearest: nearest(strange, known) }, 'rebuild');
};

/** `tirkeu rebuild` */
export const rebuildCommand: Command = {
  name: 'rebuild',
  usage: ['rebuild [MODEL…] [--check]'],
  options: ['check'],
  run: async (desk, invocation) => {
    const { words, number } = desk;
    const check = invocation.flags.has('check');
    const report = await withStorage(addressOf(desk.env, invocation), 'read', async (storage) => {
      if (invocation.words.length > 1)
        checkNames(
          invocation,
          (await status(storage)).models.map(({ name }) => name),
        );
      const total = await storage.events.count();
      const progress = desk.progress(words.progress.events);
      try {
        return await rebuild(storage, { check, onProgress: (events) => progress.update(events, total) });
      } finally {
        progress.end();
      }
    });
    answer(desk, report, () => [
      ...columns(
        [
          [words.rebuild.model, words.rebuild.events, words.rebuild.seconds, 'SHA-256'],
          ...report.models.map(({ name, events, seconds, digest }) => [name, number(events), seconds.toFixed(3), digest]),
        ],
        [1, 2],
      ),
      report.equal ? words.rebuild.same : words.rebuild.differs,
    ]);
    return check && !report.equal ? 1 : 0;
  },
};
