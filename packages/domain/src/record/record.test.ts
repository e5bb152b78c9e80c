import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heard, lodged } from '../appeals/histories.ts';
import { session } from '../assessment/histories.ts';
import { defended, topicApproved } from '../attestation/histories.ts';
import { diplomaIssued, graduated } from '../documents/histories.ts';
import { eventsOf } from '../kernel/arbitraries.ts';
import type { AnyEvent } from '../kernel/index.ts';
import { dismissalCancelled, dismissed, restored } from '../orders/histories.ts';
import { swimmingRecognised } from '../recognition/histories.ts';
import { rooms } from '../rooms.ts';
import { given } from '../testing/index.ts';
import { emptyRecord, recordAfter, recordOf, recordSlices, type StudentRecord } from './index.ts';

const student = '22-001' as StudentRecord['student'];
const life = given(
  ...session,
  lodged,
  heard,
  dismissed,
  dismissalCancelled,
  restored,
  swimmingRecognised,
  topicApproved,
  defended,
  graduated,
  diplomaIssued,
).studentEvents(student);

const canonical = (record: StudentRecord): unknown =>
  Object.entries(record).map(([name, part]) => [
    name,
    typeof part === 'string' ? part : Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);

const permutationOf = <A>(list: readonly A[]): fc.Arbitrary<A[]> => fc.shuffledSubarray([...list], { minLength: list.length });

describe("a student's record", () => {
  it('holds each act under its own key, room by room', () => {
    const keys = Object.entries(recordOf(student, life)).map(([name, part]) => [name, typeof part === 'string' ? part : Object.keys(part)]);
    expect(Object.fromEntries(keys)).toStrictEqual({
      student: '22-001',
      registration: ['file'],
      orders: ['101-с', '202-с', '203-с', '303-с', '900-с'],
      grades: ['V-1'],
      listings: ['V-1'],
      rectifications: [],
      voidings: [],
      amendments: ['A-1'],
      recognitions: ['SWIM'],
      attestations: ['17'],
      thesis: ['thesis'],
      issued: ['diploma 2026 D-1'],
    });
  });
  it('is the same for every permutation of its events', () =>
    fc.assert(
      fc.property(permutationOf(life), (shuffled) => {
        expect(canonical(recordOf(student, shuffled))).toStrictEqual(canonical(recordOf(student, life)));
      }),
    ));
  it('is the same for every permutation of any events, told at once or one by one', () => {
    const any = fc.array(eventsOf(rooms.flatMap((room) => room.events)), { maxLength: 12 });
    fc.assert(
      fc.property(
        any.chain((list) => fc.tuple(fc.constant(list), permutationOf(list))),
        ([list, shuffled]) => {
          const oneByOne = shuffled.reduce((record: StudentRecord, event: AnyEvent) => recordAfter(record, [event]), emptyRecord(student));
          expect(canonical(oneByOne)).toStrictEqual(canonical(recordOf(student, list)));
        },
      ),
    );
  });
  it('told again changes nothing', () => expect(recordAfter(recordOf(student, life), life)).toStrictEqual(recordOf(student, life)));
  it('has a part for every slice of every room', () =>
    expect(new Set(rooms.flatMap((room) => room.slices as readonly unknown[]))).toStrictEqual(
      new Set<unknown>(Object.values(recordSlices)),
    ));
});
