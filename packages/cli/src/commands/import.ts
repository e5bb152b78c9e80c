import { setImmediate as turn } from 'node:timers/promises';
import { importFolder, type ImportOutcome, NotAFolder, readDirectory, type Storage } from '@tirkeu/application';
import { foundIn, type Told, type ToldProblem } from '@tirkeu/words/problems';
import { type CommandName, UsageError, wordsOf } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { actorOf } from './actor.ts';
import { answer, type Command, type Desk } from './command.ts';
import { addressOf, withStorage } from './storage.ts';

/** The files of an exchange folder; a place that is no folder is a mistake of the call. */
export const exchangeFolder = async (command: CommandName, directory: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  try {
    return await readDirectory(directory);
  } catch (error) {
    if (error instanceof NotAFolder) throw new UsageError({ problem: 'not-a-folder', place: directory }, command);
    throw error;
  }
};

/** The storage, except that an interruption which came while rows were checked takes effect before anything is written. */
const interruptible = (storage: Storage): Storage => ({
  ...storage,
  events: {
    ...storage.events,
    appendAll: async (appends) => {
      // the first turn ends the round in which this was called, the second sees what has come since
      await turn();
      await turn();
      return storage.events.appendAll(appends);
    },
  },
});

const place = ({ file, line, column }: ToldProblem): string => `${file}:${line}:${column}`;

const peopleRead = (
  { words, number, err }: Desk,
  { events, rows, problems, warnings }: Told<ImportOutcome>,
  dryRun: boolean,
): readonly string[] => {
  err.lines(warnings.map((warning) => `${place(warning)}: ${words.import.warning}: ${warning.message}`));
  if (problems.length > 0) {
    err.line(`${words.import.problems(number(problems.length))} ${words.import.nothingRecorded}`);
    return problems.map((problem) => `${place(problem)}: ${problem.message}`);
  }
  const table = columns(
    [
      [words.import.file, words.import.newRows, words.import.sameRows],
      ...Object.entries(rows).map(([file, { new: fresh, same }]) => [file, number(fresh), number(same)]),
    ],
    [1, 2],
  );
  if (events === 0) return [...table, words.import.alreadySo];
  return [...table, dryRun ? words.import.wouldRecord(number(events)) : words.import.recorded(number(events))];
};

/** `tirkeu import` */
export const importCommand: Command = {
  name: 'import',
  usage: ['import DIR [--dry-run] [--instead]'],
  options: ['dry-run', 'instead'],
  run: async (desk, invocation) => {
    const [directory] = wordsOf('import', invocation, ['DIR']);
    const files = await exchangeFolder('import', directory);
    const dryRun = invocation.flags.has('dry-run');
    const actor = actorOf(desk.env, invocation);
    const progress = desk.progress(desk.words.progress.checking);
    const outcome = await withStorage(addressOf(desk.env, invocation), dryRun ? 'try' : 'record', (storage) =>
      importFolder(interruptible(storage), files, { actor, dryRun, instead: invocation.flags.has('instead'), onProgress: progress.update }),
    ).finally(progress.end);
    const told = foundIn(desk.lang)(outcome);
    answer(desk, told, () => peopleRead(desk, told, dryRun));
    return outcome.problems.length > 0 ? 3 : 0;
  },
};
