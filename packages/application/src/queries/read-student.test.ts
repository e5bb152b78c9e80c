import { categoryOf, type StudentNumber, streamName } from '@tirkeu/domain';
import { expect, it } from 'vitest';
import { importFolder, readDirectory } from '../importing/index.ts';
import { documentsWatched, EDGE, eventsWatched, memoryStorage, recordAgain } from '../testing/index.ts';
import { readOffice, readStudent } from './index.ts';

it('reads of all students only the one that is asked about, though the numbers of others begin like theirs', async () => {
  const storage = memoryStorage();
  await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
  const student = (await readOffice(storage)).register.students[0]?.student as StudentNumber;
  const longer = `${student}0` as StudentNumber;
  const own = await storage.events.readStream(streamName('student', student));
  await recordAgain(
    storage,
    own.map((event) => ({ ...event, stream: streamName('student', longer), id: crypto.randomUUID() })),
  );
  const numbers = (await readOffice(storage)).register.students.map((record) => record.student);
  expect(numbers).toContain(longer);

  const read = new Set<string>();
  const office = await readStudent(
    documentsWatched(storage, (key) => read.add(key)),
    student,
  );
  expect(office?.register.students.map((record) => record.student)).toStrictEqual([student]);
  expect([...read].filter((key) => categoryOf(key) === 'student')).toStrictEqual([streamName('student', student)]);
});

it('reads of the log only what the documents lack: no store is made to count it', async () => {
  const storage = memoryStorage();
  await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
  const student = (await readOffice(storage)).register.students[0]?.student as StudentNumber;
  const uncounted = { ...storage.events, count: () => Promise.reject(new Error('this would read the whole log')) };
  let read = 0;
  const watched = eventsWatched({ ...storage, events: uncounted }, (events) => {
    read += events;
  });
  expect((await readStudent(watched, student))?.register.students).toHaveLength(1);
  expect((await readOffice(watched)).register.students.length).toBeGreaterThan(1);
  expect(read).toBe(0);
});
