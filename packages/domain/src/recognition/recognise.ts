import type * as t from 'io-ts';
import { discipline, disciplineOn } from '../curriculum/index.ts';
import { command, differingField, type Entries, entryOf, particulars, type Text } from '../kernel/index.ts';
import { order, recognises } from '../orders/index.ts';
import { passes, policies, policyOn, refOf, rowFor } from '../policy/index.ts';
import { registration } from '../students/index.ts';
import { type DisciplineRecognised, recognitionFields, recognitionOptional } from './events.ts';
import { recognitionsOf } from './state.ts';

export const RecogniseDiscipline = particulars(recognitionFields, recognitionOptional);
export type RecogniseDiscipline = t.TypeOf<typeof RecogniseDiscipline>;

const fields = ['recognisedOn', 'percent', 'institution', 'order'] as const;

type Place = { readonly student: string; readonly discipline: string };

export type RecogniseRefusal = Place &
  (
    | { readonly refusal: 'recognition-differs'; readonly field: (typeof fields)[number] }
    | { readonly refusal: 'no-such-student' }
    | { readonly refusal: 'no-such-discipline' }
    | { readonly refusal: 'no-such-order'; readonly order: string }
    | { readonly refusal: 'order-does-not-recognise'; readonly order: string }
    | { readonly refusal: 'before-first-policy'; readonly recognisedOn: string }
    | { readonly refusal: 'percent-does-not-pass'; readonly percent: number }
  );

/** Recognises a discipline studied elsewhere, by a transfer-in or restoration order of the student. */
export const recognise = command('recognition.recognise', {
  summary: 'Recognises a discipline studied elsewhere.',
  codec: RecogniseDiscipline,
  path: 'POST /students/{student}/recognitions',
  stream: (input: RecogniseDiscipline) => recognitionsOf(input.student),
  reads: (input: RecogniseDiscipline) => [registration(input.student), discipline(input.discipline), order(input.order), policies],
  refusals: [
    'recognition-differs',
    'no-such-student',
    'no-such-discipline',
    'no-such-order',
    'order-does-not-recognise',
    'before-first-policy',
    'percent-does-not-pass',
  ],
  check:
    ({ look }) =>
    (input: RecogniseDiscipline) =>
    (state: Entries<DisciplineRecognised>): readonly RecogniseRefusal[] => {
      const place = { student: input.student, discipline: input.discipline };
      const recorded = entryOf(state, input.discipline);
      if (recorded !== undefined) {
        const field = differingField(fields, recorded, input);
        return field === undefined ? [] : [{ refusal: 'recognition-differs', ...place, field }];
      }
      const refusals: RecogniseRefusal[] = [];
      if (look(registration(input.student))['file'] === undefined) refusals.push({ refusal: 'no-such-student', ...place });
      if (look(discipline(input.discipline)) === undefined) refusals.push({ refusal: 'no-such-discipline', ...place });
      const by = look(order(input.order));
      if (by.stage === 'NotRegistered') refusals.push({ refusal: 'no-such-order', ...place, order: input.order });
      else if (!recognises(by.kind) || !by.entries.some((entry) => entry.student === input.student))
        refusals.push({ refusal: 'order-does-not-recognise', ...place, order: input.order });
      if (input.percent !== undefined) {
        const policy = policyOn(look(policies), input.recognisedOn);
        if (policy === undefined) refusals.push({ refusal: 'before-first-policy', ...place, recognisedOn: input.recognisedOn });
        else if (!passes(rowFor(policy, input.percent)))
          refusals.push({ refusal: 'percent-does-not-pass', ...place, percent: input.percent });
      }
      return refusals;
    },
  record:
    ({ look }) =>
    (input: RecogniseDiscipline) =>
    (state: Entries<DisciplineRecognised>): readonly DisciplineRecognised[] => {
      const of = disciplineOn(look(discipline(input.discipline)), input.recognisedOn);
      if (entryOf(state, input.discipline) !== undefined || of === undefined) return [];
      const policy = input.percent === undefined ? undefined : policyOn(look(policies), input.recognisedOn);
      const row = policy === undefined || input.percent === undefined ? undefined : rowFor(policy, input.percent);
      const graded =
        policy === undefined || row === undefined
          ? { letter: 'T' as Text }
          : { letter: row.letter, points: row.points, traditional: row.traditional, policy: refOf(policy) };
      return [{ type: 'DisciplineRecognised', ...input, credits: of.credits, countsInGpa: of.countsInGpa, ...graded }];
    },
});
