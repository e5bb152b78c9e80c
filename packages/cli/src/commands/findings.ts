import { readOffice } from '@tirkeu/application';
import { findings, tellFinding } from '@tirkeu/projections';
import { findingIn } from '@tirkeu/words/findings';
import { wordsOf } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command } from './command.ts';
import { addressOf, withStorage } from './storage.ts';

/** `tirkeu findings` */
export const findingsCommand: Command = {
  name: 'findings',
  usage: ['findings'],
  options: [],
  run: async (desk, invocation) => {
    wordsOf('findings', invocation, []);
    const found = await withStorage(addressOf(desk.env, invocation), 'read', async (storage) =>
      findings((await readOffice(storage)).register).map((finding) => tellFinding(finding, findingIn(desk.lang))),
    );
    answer(desk, { findings: found }, () =>
      found.length === 0
        ? [desk.words.findings.none]
        : [
            ...columns(found.map(({ student, kind, document, text }) => [student, kind, document, text])),
            desk.words.findings.count(desk.number(found.length)),
          ],
    );
    return 0;
  },
};
