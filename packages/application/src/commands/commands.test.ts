import { commands } from '@tirkeu/domain';
import { left } from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { decodeCommand, jsonSchemaOf } from './index.ts';

const named = (name: string) => {
  const command = commands.get(name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
};

describe('the input of a command', () => {
  it('is refused with every fault at its place, and no value is repeated', () => {
    const student = { student: 'S1', surname: 'Үлгі', givenName: 'Мысал', bornOn: '31.12.2000', citizenship: 'KZ', mood: 'secret' };
    expect(decodeCommand(named('students.register'), student)).toStrictEqual(
      left([
        { path: '/bornOn', fault: 'wrong', expected: expect.objectContaining({ title: 'CalendarDate' }) as unknown },
        { path: '/sex', fault: 'missing', expected: { enum: ['m', 'f'] } },
        { path: '/mood', fault: 'unknown' },
      ]),
    );
    const whole = { ...student, bornOn: '2000-12-31', sex: 'm' };
    expect(decodeCommand(named('students.register'), whole)).toStrictEqual(left([{ path: '/mood', fault: 'unknown' }]));
  });

  it('has a place inside a list too', () => {
    const order = { order: 'O1', orderDate: '2019-01-01', kind: 'graduation', entries: [{ student: 'S1' }] };
    expect(decodeCommand(named('orders.register-order'), order)).toMatchObject({ left: [{ path: '/entries/0/effectiveOn' }] });
  });

  it('says all forms where several are taken', () => {
    const points = { statement: 'V1', enteredOn: '2019-01-01', column: 'exam', points: [{ student: 'S1', value: 'x' }] };
    expect(decodeCommand(named('assessment.enter-points'), points)).toMatchObject({
      left: [{ path: '/points/0/value', fault: 'wrong', expected: { anyOf: [{ title: 'Percent' }, {}, {}, { type: 'null' }] } }],
    });
  });

  it('has a schema, for every command', () => {
    for (const command of commands.values())
      expect(jsonSchemaOf(command.codec as unknown as t.Mixed)).toMatchObject({ type: 'object', additionalProperties: false });
    expect(jsonSchemaOf(named('students.register').codec as unknown as t.Mixed)).toMatchObject({
      properties: { iin: { type: 'string', pattern: '^\\d{12}$', 'x-personal': true }, sex: { enum: ['m', 'f'] } },
      required: expect.arrayContaining(['student', 'surname']) as unknown,
    });
  });
});
