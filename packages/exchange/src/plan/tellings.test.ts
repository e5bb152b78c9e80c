import { describe, expect, it } from 'vitest';
import { type ProblemCode, problemCodes } from '../folder/index.ts';
import { importRooms } from './import-rooms.ts';

const tellings = importRooms.flatMap((room) => room.tellings);

/** What is found on reading the files, on comparing rows, or on looking for what they name, and not by a command. */
const onReading: readonly ProblemCode[] = [
  'missing-file',
  'unknown-file',
  'bad-utf8',
  'bad-csv',
  'bad-json',
  'unknown-column',
  'missing-column',
  'bad-value',
  'bad-check-digit',
  'missing-period',
];

describe('how refusals are told', () => {
  it.each(tellings.map(({ command, telling }) => [command.name, command.refusals, Object.keys(telling)] as const))(
    '%s: every refusal, and no other',
    (_, refusals, told) => {
      expect(told.toSorted()).toStrictEqual([...refusals].toSorted());
    },
  );

  it('every code that reading does not find has a refusal behind it', () => {
    const told = new Set<ProblemCode>(
      tellings.flatMap(({ telling }) => Object.values(telling).flatMap((each) => ('code' in each ? [each.code] : []))),
    );
    expect(problemCodes.filter((code) => !onReading.includes(code) && !told.has(code))).toStrictEqual([]);
  });

  it('the rooms are those of the domain, each command told in the room that has it', () => {
    for (const room of importRooms) for (const { command } of room.tellings) expect(command.name.startsWith(`${room.name}.`)).toBe(true);
  });
});
