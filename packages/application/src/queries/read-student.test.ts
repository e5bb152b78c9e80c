import { join } from 'node:path';
import { categoryOf, type StudentNumber, streamName } from '@tirkeu/domain';
import { isRight } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { memoryStorage } from '../testing/index.ts';
import { readOffice, readStudent } from './index.ts';

const EDGE = join(import.meta.dirname, '../../../../test/cases/edge');

/** A storage that tells which documents are read from it. */
const documentsWatched = (storage: Storage, onRead: (key: string) => void): Storage => ({
  ...storage,
  reading: (work) =>
    storage.reading(({ events, documents }) =>
      work({
        events,
        documents: {
          ...documents,
          snapshot: async (model, prefixes) => {
            const snapshot = await documents.snapshot(model, prefixes);
            for (const { key } of snapshot.documents) onRead(key);
            return snapshot;
          },
          getMany: async (model, keys) => {
            const found = await documents.getMany(model, keys);
            for (const key of found.keys()) onRead(key);
            return found;
          },
        },
      }),
    ),
});

it('reads of all students only the one that is asked about, though the numbers of others begin like theirs', async () => {
  const storage = memoryStorage();
  await importFolder(storage, await readDirectory(EDGE), { actor: 'registrar' });
  const student = (await readOffice(storage)).register.students[0]?.student as StudentNumber;
  const longer = `${student}0` as StudentNumber;
  for (const { type, data, metadata } of await storage.events.readStream(streamName('student', student))) {
    const event = { id: crypto.randomUUID(), type, data, metadata };
    expect(isRight(await storage.events.append({ stream: streamName('student', longer), expected: 'any', events: [event] }))).toBe(true);
  }
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
  let read = 0;
  const events: Storage['events'] = {
    ...storage.events,
    count: () => Promise.reject(new Error('this would read the whole log')),
    readAll: async function* (reading) {
      for await (const page of storage.events.readAll(reading)) {
        read += page.events.length;
        yield page;
      }
    },
  };
  const watched: Storage = { ...storage, events, reading: (work) => storage.reading(({ documents }) => work({ events, documents })) };
  expect((await readStudent(watched, student))?.register.students).toHaveLength(1);
  expect((await readOffice(watched)).register.students.length).toBeGreaterThan(1);
  expect(read).toBe(0);
});
