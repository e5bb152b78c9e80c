import type * as t from 'io-ts';
import { programme } from '../curriculum/index.ts';
import { command, differingField, entryOf, particulars } from '../kernel/index.ts';
import { ordersOn, standings } from '../orders/index.ts';
import { againstBearing, type BearingRefusal, type NumberUsed, numberUsed, registerOn } from '../registers/index.ts';
import { registration } from '../students/index.ts';
import { diplomaFields, type DiplomaRegistered } from './events.ts';
import { diplomaIn, issuedTo, type Register, registerOf } from './state.ts';

export const IssueDiploma = particulars(diplomaFields);
export type IssueDiploma = t.TypeOf<typeof IssueDiploma>;

const fields = ['student', 'issuedOn', 'programme', 'credits', 'gpa', 'attestationPercent', 'attestationLetter', 'honours'] as const;

export type IssueDiplomaRefusal =
  | BearingRefusal
  | { readonly refusal: 'number-used'; readonly number: string; readonly student: string; readonly issuedOn: string }
  | { readonly refusal: 'already-issued'; readonly student: string; readonly number: string; readonly issuedOn: string }
  | { readonly refusal: 'no-such-student'; readonly student: string }
  | { readonly refusal: 'no-such-programme'; readonly student: string; readonly programme: string }
  | { readonly refusal: 'not-graduated'; readonly student: string; readonly issuedOn: string };

/** Issues a diploma to a graduate under a number of the year's register, and keeps what it said. */
export const issueDiploma = command('documents.issue-diploma', {
  summary: "Issues a diploma to a graduate under a number of the year's register, and keeps what it said.",
  codec: IssueDiploma,
  path: 'POST /diplomas',
  stream: (input: IssueDiploma) => registerOf('diploma', input.issuedOn),
  reads: (input: IssueDiploma) => [
    registration(input.student),
    ordersOn(input.student),
    issuedTo(input.student),
    programme(input.programme),
    registerOn('diploma', input.issuedOn),
  ],
  refusals: ['number-used', 'number-not-taken', 'number-voided', 'already-issued', 'no-such-student', 'no-such-programme', 'not-graduated'],
  check:
    ({ look }) =>
    (input: IssueDiploma) =>
    (register: Register): readonly IssueDiplomaRefusal[] => {
      const { number, student, issuedOn } = input;
      const entered = entryOf(register, number);
      if (entered !== undefined) {
        const same = differingField(fields, entered, input) === undefined;
        return same ? [] : [{ refusal: 'number-used', number, student: entered.student, issuedOn: entered.issuedOn }];
      }
      const refusals: IssueDiplomaRefusal[] = [...againstBearing(look(registerOn('diploma', issuedOn)), number)];
      const has = diplomaIn(look(issuedTo(student)));
      if (has !== undefined) refusals.push({ refusal: 'already-issued', student, number: has.number, issuedOn: has.issuedOn });
      if (look(programme(input.programme)).opened === undefined)
        refusals.push({ refusal: 'no-such-programme', student, programme: input.programme });
      if (look(registration(student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', student });
      else if (standings(look(ordersOn(student)))(issuedOn).status !== 'graduated')
        refusals.push({ refusal: 'not-graduated', student, issuedOn });
      return refusals;
    },
  record:
    () =>
    (input: IssueDiploma) =>
    (register: Register): readonly (DiplomaRegistered | NumberUsed)[] =>
      entryOf(register, input.number) === undefined
        ? [{ type: 'DiplomaRegistered', ...input }, numberUsed('diploma', input.number, input.student, input.issuedOn)]
        : [],
});
