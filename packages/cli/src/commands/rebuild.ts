import { rebuild, rebuildOneStudent, type RebuildReport, status, type StudentRebuildReport, type Storage } from '@tirkeu/application';
import type { StudentNumber } from '@tirkeu/domain';
import { type Invocation, keptText, nearest, UsageError } from '../arguments/index.ts';
import { columns } from '../output/index.ts';
import { answer, type Command, type Desk } from './command.ts';
import { addressOf, withStorage } from './storage.ts';
import { noSuch } from './student.ts';

/** Refuses names of read models that there are not. */
const checkNames = ({ words }: Invocation, known: readonly string[]): void => {
  const strange = words.slice(1).find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new UsageError({ problem: 'argument-not-known', given: strange, known, nearest: nearest(strange, known) }, 'rebuild');
};

const rebuildAll = async ({ progress, words }: Desk, storage: Storage, check: boolean): Promise<RebuildReport> => {
  const total = await storage.events.count();
  const shown = progress(words.progress.events);
  try {
    return await rebuild(storage, { check, onProgress: (events) => shown.update(events, total) });
  } finally {
    shown.end();
  }
};

const rebuildOne = (storage: Storage, given: string, check: boolean): Promise<StudentRebuildReport | undefined> => {
  const student = keptText(given);
  return student === '' ? Promise.resolve(undefined) : rebuildOneStudent(storage, student as StudentNumber, { check });
};

const peopleRead = ({ words, number }: Desk, report: RebuildReport & Partial<StudentRebuildReport>): readonly string[] => [
  ...columns(
    [
      [words.rebuild.model, words.rebuild.events, words.rebuild.seconds, 'SHA-256'],
      ...report.models.map(({ name, events, seconds, digest }) => [
        report.student === undefined ? name : `${name}: ${report.student}`,
        number(events),
        seconds.toFixed(3),
        digest,
      ]),
    ],
    [1, 2],
  ),
  report.equal ? words.rebuild.same : words.rebuild.differs,
  ...(report.parked === undefined ? [] : [words.rebuild.parked(report.parked.reason, number(report.parked.revision))]),
];

/** `tirkeu rebuild` */
export const rebuildCommand: Command = {
  name: 'rebuild',
  usage: ['rebuild [MODEL…] [--check]', 'rebuild --student STUDENT [--check]'],
  options: ['student', 'check'],
  run: async (desk, invocation) => {
    const check = invocation.flags.has('check');
    const { student } = invocation.values;
    const report = await withStorage(addressOf(desk.env, invocation), 'read', async (storage) => {
      if (invocation.words.length > 1)
        checkNames(
          invocation,
          (await status(storage)).models.map(({ name }) => name),
        );
      return student === undefined ? rebuildAll(desk, storage, check) : rebuildOne(storage, student, check);
    });
    if (report === undefined) return noSuch(desk, 'student', student ?? '');
    answer(desk, report, () => peopleRead(desk, report));
    return check && !report.equal ? 1 : 0;
  },
};
