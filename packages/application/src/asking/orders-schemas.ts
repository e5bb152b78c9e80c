import { entryFields } from '@tirkeu/domain/orders';
import { flag, listOf, object, orNull, text, whole } from './schemas.ts';

const lineFields = Object.fromEntries(entryFields.map((field) => [field, field === 'course' ? whole : text]));

const standing = object({
  status: orNull(text),
  programme: orNull(text),
  group: orNull(text),
  course: orNull(whole),
  form: orNull(text),
  language: orNull(text),
  funding: orNull(text),
  surname: orNull(text),
  givenName: orNull(text),
  patronymic: orNull(text),
});

const draftHead = {
  draft: text,
  stage: { enum: ['drafted', 'withdrawn', 'registered'] },
  kind: text,
  orderDate: text,
  order: { ...orNull(text), description: 'The number of the order that it became, or the one that is taken for it.' },
  ground: orNull(text),
};

export const draftSchema = object({ ...draftHead, entries: listOf(object({ student: text }, lineFields)) });

export const previewSchema = object({
  ...draftHead,
  needsNumber: { ...flag, description: 'Whether a number is still to be taken for it in the register of its year.' },
  complete: flag,
  students: listOf(
    object({
      student: text,
      on: { ...text, description: 'The day from which it works: its effective day, or the date of the order if that is later.' },
      before: standing,
      after: standing,
      refusals: listOf({ type: 'object', properties: { refusal: text }, required: ['refusal'], additionalProperties: text }),
      findings: listOf(object({ kind: text, document: text, text })),
    }),
  ),
});

export const orderSchema = object({
  order: text,
  orderDate: text,
  kind: text,
  draft: orNull(text),
  complete: flag,
  entries: listOf(object({ student: text, cancelledBy: listOf(text) }, lineFields)),
});
