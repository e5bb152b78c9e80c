import type { JsonSchema } from '../commands/index.ts';

/** Small words for the schemas of answers. */
export const text: JsonSchema = { type: 'string' };
export const whole: JsonSchema = { type: 'integer' };
export const flag: JsonSchema = { type: 'boolean' };
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const object = (needed: Readonly<Record<string, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
  type: 'object',
  properties: { ...needed, ...optional },
  required: Object.keys(needed),
  additionalProperties: false,
});

const names = orNull(object({ kk: text, ru: text, en: text }));
const gpa = orNull(object({ credits: whole, gpa: text }));
const line = {
  discipline: text,
  name: names,
  credits: whole,
  attempt: text,
  attempts: whole,
  statement: orNull(text),
  on: text,
  percent: orNull(whole),
  letter: text,
  points: orNull(text),
  traditional: orNull(text),
  passed: flag,
  countsInGpa: flag,
  last: flag,
};

export const transcriptSchema = object({
  student: text,
  asOf: orNull(text),
  surname: orNull(text),
  givenName: orNull(text),
  patronymic: orNull(text),
  standing: object({
    status: orNull(text),
    programme: orNull(text),
    programmeName: names,
    group: orNull(text),
    course: orNull(whole),
    form: orNull(text),
    language: orNull(text),
    funding: orNull(text),
  }),
  terms: listOf(object({ term: text, year: text, disciplines: listOf(object(line)), gpa })),
  years: listOf(object({ year: text, gpa })),
  recognised: listOf(object({ ...line, institution: orNull(text), order: orNull(text) })),
  cumulative: gpa,
  creditsEarned: whole,
  programmeCredits: orNull(whole),
  attestations: listOf(object({ kind: text, minutes: text, heldOn: text, percent: whole, letter: text, credits: whole, passed: flag })),
  thesis: orNull(text),
  diploma: orNull(object({ honours: flag })),
});

export const historySchema = object({
  student: text,
  entries: listOf(
    object(
      {
        date: orNull(text),
        kind: text,
        document: text,
        text,
        change: listOf(object({ what: text, from: orNull(text), to: orNull(text) })),
      },
      { effectiveOn: text },
    ),
  ),
});

export const explanationSchema = object(
  {
    value: orNull(text),
    steps: listOf(object({ rule: text, text, value: orNull(text), inputs: listOf(object({ kind: text, id: text, value: text })) })),
  },
  { points: orNull(text), credits: orNull(whole), exact: orNull(text) },
);

export const findingsSchema = object({
  position: orNull(text),
  total: whole,
  findings: listOf(object({ kind: text, student: text, document: text, text })),
  next: orNull(text),
});

export const statusSchema = object({
  events: whole,
  position: orNull(text),
  models: listOf(object({ name: text, position: orNull(text), lag: whole })),
  pendingPostings: whole,
  parked: listOf(object({ stream: text, revision: whole, reason: text })),
});

const statementHeader = {
  statement: text,
  stage: { enum: ['prepared', 'open', 'closed', 'voided'] },
  term: text,
  discipline: text,
  group: text,
  attempt: text,
  teacher: text,
  issuedOn: orNull(text),
  closedOn: orNull(text),
  students: whole,
};
const openedNames = { surname: orNull(text), givenName: orNull(text), patronymic: orNull(text) };
const gradeFields = { exam: orNull(whole), percent: orNull(whole), letter: text, points: orNull(text), traditional: orNull(text) };

export const statementLinesSchema = object({
  position: orNull(text),
  total: whole,
  rows: listOf(object(statementHeader)),
  next: orNull(text),
});

export const statementSheetSchema = object({
  ...statementHeader,
  control: orNull(text),
  credits: orNull(whole),
  policy: orNull(text),
  rows: listOf(
    object({
      student: text,
      ...openedNames,
      rating1: orNull(whole),
      rating2: orNull(whole),
      exam: orNull(whole),
      absence: orNull(text),
      mark: orNull(text),
      closed: orNull(object(gradeFields)),
      corrections: listOf(object({ kind: { enum: ['rectification', 'appeal'] }, number: text, on: text, ...gradeFields })),
      grade: orNull(object(gradeFields)),
    }),
  ),
  rectifications: listOf(
    object({
      rectification: text,
      student: text,
      stage: { enum: ['proposed', 'confirmed', 'rejected'] },
      ground: text,
      proposedOn: text,
      proposedBy: orNull(text),
      settledOn: orNull(text),
      settledBy: orNull(text),
    }),
  ),
  voiding: orNull(object({ voidedOn: text, ground: text, voidedBy: orNull(text) })),
});

export const groupRollSchema = object({
  group: text,
  term: text,
  discipline: text,
  attempt: text,
  on: text,
  students: listOf(
    object({ student: text, ...openedNames, last: orNull(object({ statement: orNull(text), attempt: text, on: text, letter: text })) }),
  ),
  leftOut: listOf(object({ student: text, because: text, statement: orNull(text) })),
});
