import { carryOut, decodeCommand, importFolder, jsonSchemaOf, newActId, openMemory, readDirectory } from '@tirkeu/application';
import { commands, keyOf } from '@tirkeu/domain';
import fc from 'fast-check';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { edge } from '../cli/tirkeu.ts';
import { breachIn } from './contract.ts';
import { inputsOf, knowing } from './inputs.ts';
import { openOffice } from './office.ts';

const SEED = 20_190_528;
const RUNS = 40;

const edgeOffice = async () => {
  const storage = openMemory();
  await importFolder(storage, await readDirectory(edge), { actor: 'test' });
  return storage;
};

const members = ['type', 'title', 'status', 'detail', 'instance'];
const categories: Readonly<Record<string, string>> = {
  student: 'StudentNumber',
  teacher: 'TeacherNumber',
  order: 'OrderNumber',
  statement: 'StatementNumber',
  appeal: 'AppealNumber',
  programme: 'ProgrammeCode',
  discipline: 'DisciplineCode',
  group: 'GroupCode',
  calendar: 'CalendarCode',
};

describe('whatever is asked', () => {
  it('the door says what the domain says: the same events, the same refusals, the same facts', { timeout: 600_000 }, async () => {
    const direct = await edgeOffice();
    const office = await openOffice(await edgeOffice());
    const keys: Record<string, string[]> = {};
    for await (const { events } of direct.events.readAll())
      for (const { stream } of events) {
        const codec = categories[stream.split('-')[0] ?? ''];
        if (codec !== undefined && !keys[codec]?.includes(keyOf(stream))) (keys[codec] ??= []).push(keyOf(stream));
      }
    const values = knowing(keys);
    const asked = [...commands.values()].flatMap((command, i) =>
      fc
        .sample(inputsOf(jsonSchemaOf(command.codec as never), values), { numRuns: RUNS, seed: SEED + i })
        .map((input) => ({ command, input: JSON.parse(JSON.stringify(input)) as Readonly<Record<string, unknown>> })),
    );
    const order = fc.sample(fc.shuffledSubarray(asked, { minLength: asked.length }), { numRuns: 1, seed: SEED })[0] ?? [];
    const met = new Set<string>();
    let recorded = 0;
    for (const { command, input } of order) {
      const decoded = decodeCommand(command, input);
      const url = `/v1${(command.path.split(' ')[1] ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))}`;
      const answer = await office.call({ method: 'POST', url, payload: input });
      expect(breachIn('POST', url, answer)).toBeUndefined();
      if (isLeft(decoded)) {
        expect(answer.statusCode).toBe(400);
        continue;
      }
      const outcome = await carryOut(direct, command, decoded.right, { actor: 'test', commandId: newActId() });
      const told = answer.json<Readonly<Record<string, unknown>>>();
      if (isLeft(outcome)) {
        met.add(`${command.name}: ${outcome.left.refusal}`);
        expect(Object.fromEntries(Object.entries(told).filter(([member]) => !members.includes(member)))).toStrictEqual(
          JSON.parse(JSON.stringify(outcome.left)),
        );
        expect([404, 409, 422]).toContain(answer.statusCode);
      } else {
        recorded += outcome.right.recorded.length;
        expect(told).toMatchObject({
          recorded: JSON.parse(JSON.stringify(outcome.right.recorded)) as unknown,
          revision: outcome.right.revision ?? null,
        });
        expect(answer.statusCode).toBe(outcome.right.recorded.length > 0 ? 201 : 200);
      }
    }
    expect(await office.storage.events.count()).toBe(await direct.events.count());
    expect(recorded).toBeGreaterThan(50);
    expect(met.size).toBeGreaterThanOrEqual(50);
  });
});
