import { memoryEventStore } from '@tirkeu/store';
import { describe, expect, it } from 'vitest';
import type { Storage } from '../acts/index.ts';
import { importFolder, readDirectory } from '../importing/index.ts';
import { EDGE, memoryStorage } from '../testing/index.ts';
import { readOffice, rebuild } from './index.ts';

describe('read models that have come further than their store', () => {
  it('are refused, and made anew by a rebuild', async () => {
    const whole = memoryStorage();
    await importFolder(whole, await readDirectory(EDGE), { actor: 'registrar' });
    await readOffice(whole);
    const older = memoryEventStore({ now: () => '2026-01-01T00:00:00.000Z', id: await whole.events.identity() });
    await older.append({ stream: 'teacher-T1', expected: 'no-stream', events: [...(await whole.events.readStream('teacher-T1'))] });
    const restored: Storage = { ...whole, events: older, reading: (work) => work({ events: older, documents: whole.documents }) };
    await expect(readOffice(restored)).rejects.toMatchObject({ kind: 'not-a-store' });
    expect((await rebuild(restored, { check: true })).equal).toBe(false);
    expect((await rebuild(restored, { check: false })).equal).toBe(false);
    expect((await readOffice(restored)).register.students.length).toBe(0);
    expect((await rebuild(restored, { check: true })).equal).toBe(true);
  });
});
