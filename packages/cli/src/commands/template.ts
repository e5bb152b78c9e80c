import { template } from '@tirkeu/exchange';
import { templatePageIn } from '@tirkeu/words/template';
import { wordsOf } from '../arguments/index.ts';
import { answer, type Command } from './command.ts';
import { checkPlace, writeFolder } from './write-folder.ts';

/** `tirkeu template` */
export const templateCommand: Command = {
  name: 'template',
  usage: ['template DIR'],
  options: [],
  run: async (desk, invocation) => {
    const [directory] = wordsOf('template', invocation, ['DIR']);
    checkPlace('template', directory, { force: false, mayForce: false });
    const { files: tables, page } = template();
    const texts = [['README.md', templatePageIn(desk.lang, page)] as const, ...tables];
    const files = texts.map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') }));
    writeFolder(desk, directory, files);
    answer(desk, { files: files.map(({ name }) => name) }, () => [
      ...files.map(({ name }) => name),
      desk.words.template.written(directory),
    ]);
    return 0;
  },
};
