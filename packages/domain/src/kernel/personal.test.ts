import * as t from 'io-ts';
import { describe, expect, it } from 'vitest';
import { event, isInTheOpen, mapPersonal, particulars, personal, personalPaths, StudentNumber, TeacherNumber, Text } from './index.ts';

const Entry = particulars({ student: StudentNumber }, { reason: personal(Text) });
const ListMade = event('ListMade', { teacher: TeacherNumber, signature: personal(Text), entries: t.readonlyArray(Entry) });
const made = {
  type: 'ListMade',
  teacher: 'T-7',
  signature: 'S. Omarova',
  entries: [{ student: '22-001', reason: 'health' }, { student: '22-002' }, { student: '22-003', reason: 'family' }],
};

describe('personal data', () => {
  it('is found wherever it lies', () => expect(ListMade.personal).toStrictEqual([['signature'], ['entries', '*', 'reason']]));
  it('belongs to the nearest enclosing student or teacher', () => {
    const seen: unknown[] = [];
    mapPersonal(ListMade.personal, made, (value, pointer, owner) => seen.push([value, pointer, owner]));
    expect(seen).toStrictEqual([
      ['S. Omarova', '/signature', 'teacher:T-7'],
      ['health', '/entries/0/reason', 'student:22-001'],
      ['family', '/entries/2/reason', 'student:22-003'],
    ]);
  });
  it('is mapped in a copy, and only there', () => {
    const mapped = mapPersonal(ListMade.personal, made, (value) => ({ sealed: String(value) }));
    expect(mapped).toStrictEqual({
      ...made,
      signature: { sealed: 'S. Omarova' },
      entries: [
        { student: '22-001', reason: { sealed: 'health' } },
        { student: '22-002' },
        { student: '22-003', reason: { sealed: 'family' } },
      ],
    });
    expect(made.signature).toBe('S. Omarova');
    expect(ListMade.is(mapped)).toBe(true);
    expect([made, mapped].map((value) => isInTheOpen(ListMade.personal, value))).toStrictEqual([true, false]);
  });
  it('is visited once, also where a particular is listed as needed and as optional', () =>
    expect(event('NoteMade', { student: StudentNumber, reason: personal(Text) }, { reason: personal(Text) }).personal).toStrictEqual([
      ['reason'],
    ]));
  it('of nobody is a defect', () => {
    const NoteLeft = event('NoteLeft', { reason: personal(Text) });
    expect(() => mapPersonal(NoteLeft.personal, { type: 'NoteLeft', reason: 'x' }, (value) => value)).toThrow('defect');
  });
  it('in a form that cannot be walked is a defect', () => {
    expect(() => personalPaths(t.union([personal(Text), t.number]))).toThrow('defect');
    expect(() => personalPaths(t.record(t.string, personal(Text)))).toThrow('defect');
    expect(() => personalPaths(t.tuple([personal(Text)]))).toThrow('defect');
  });
});
