import { type Office, readStudent, type Storage } from '@tirkeu/application';
import type { StudentNumber } from '@tirkeu/domain';
import { type Invocation, keptText } from '../arguments/index.ts';
import type { Desk, ExitCode } from './command.ts';
import { addressOf, withStorage } from './storage.ts';

/** Says that there is no such thing; the exit code is that of a refusal. */
export const noSuch = (desk: Desk, what: 'student' | 'discipline', given: string): ExitCode => {
  if (desk.json) desk.out.raw(`${JSON.stringify({ refusal: `no-such-${what}`, [what]: given })}\n`);
  else desk.err.line(desk.words.noSuch[what](given));
  return 4;
};

/** Reads the office with one student in it, and works with that; a student who is not there is refused. */
export const withStudent = async (
  desk: Desk,
  invocation: Invocation,
  given: string,
  work: (student: StudentNumber, office: Office, storage: Storage) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withStorage(addressOf(desk.env, invocation), 'read', async (storage) => {
    const student = keptText(given) as StudentNumber;
    const office = student === '' ? undefined : await readStudent(storage, student, { decisions: true });
    return office === undefined ? noSuch(desk, 'student', given) : work(student, office, storage);
  });
