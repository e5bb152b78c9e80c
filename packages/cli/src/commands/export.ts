import { exportStore } from '@tirkeu/application';
import { wordsOf } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command } from './command.ts';
import { addressOf, withStorage } from './storage.ts';
import { checkPlace, writeFolder } from './write-folder.ts';

/** `tirkeu export` */
export const exportCommand: Command = {
  name: 'export',
  usage: ['export DIR'],
  options: [],
  run: async (desk, invocation) => {
    const [directory] = wordsOf('export', invocation, ['DIR']);
    const place = { force: false, mayForce: false };
    checkPlace('export', directory, place);
    const { words, number } = desk;
    const progress = desk.progress(words.progress.events);
    const { files, rows, emptied, leftOut, restated } = await withStorage(addressOf(desk.env, invocation), 'read', (storage) =>
      exportStore(storage, (events) => progress.update(events)),
    ).finally(progress.end);
    checkPlace('export', directory, place);
    writeFolder(
      desk,
      directory,
      [...files].map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') })),
    );
    answer(desk, { rows }, () => [
      ...columns(
        Object.entries(rows).map(([file, count]) => [file, number(count)]),
        [1],
      ),
      words.export.written(directory),
    ]);
    desk.err.lines([
      ...Object.entries(emptied).map(([file, count]) => words.export.emptied(file, number(count))),
      ...Object.entries(leftOut).map(([file, count]) => words.export.leftOut(file, number(count))),
      ...Object.entries(restated).map(([file, count]) => words.export.restated(file, number(count))),
    ]);
    return 0;
  },
};
