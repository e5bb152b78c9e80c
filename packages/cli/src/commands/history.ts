import { history, tellEntry, type ToldEntry } from '@tirkeu/projections';
import { actIn } from '@tirkeu/words/history';
import { wordsOf } from '../arguments/index.ts';
import { wrapped } from '../output/index.ts';
import type { Command, Desk } from './command.ts';
import { withStudent } from './student.ts';

const DATE_WIDTH = 12;

const timelineOf = ({ out, words }: Desk, { date, effectiveOn, kind, document, text, change }: ToldEntry): readonly string[] => {
  const indent = ' '.repeat(DATE_WIDTH);
  const head = `${document === '' ? '' : `${document} · `}${kind}${effectiveOn === undefined || effectiveOn === date ? '' : ` (${words.history.effective(effectiveOn)})`}`;
  return [
    `${out.look('bold', (date ?? '').padEnd(DATE_WIDTH))}${out.look('cyan', head)}`,
    ...wrapped(text, out.width - DATE_WIDTH).map((line) => `${indent}${line}`),
    ...change.map(({ what, from, to }) => out.look('dim', `${indent}${what}: ${from ?? '–'} → ${to ?? '–'}`)),
  ];
};

/** `tirkeu history` */
export const historyCommand: Command = {
  name: 'history',
  usage: ['history STUDENT'],
  options: [],
  run: async (desk, invocation) => {
    const [given] = wordsOf('history', invocation, ['STUDENT']);
    return withStudent(desk, invocation, given, async (_, { register, open }) => {
      const entries = register.students
        .flatMap((record) => history(register, open, record))
        .map((entry) => tellEntry(entry, actIn(desk.lang)));
      if (desk.json) desk.out.raw(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      else desk.out.lines(entries.length === 0 ? [desk.words.history.nothing] : entries.flatMap((entry) => timelineOf(desk, entry)));
      return Promise.resolve(0);
    });
  },
};
