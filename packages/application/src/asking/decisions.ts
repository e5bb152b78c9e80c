import { AcademicYear, CalendarDate, Term } from '@tirkeu/domain';
import { OrderEntry } from '@tirkeu/domain/orders';
import { PromotionValue, RatingValue } from '@tirkeu/domain/progression';
import { Form34Row, Form34Values } from '@tirkeu/domain/reporting';
import { AwardCategory } from '@tirkeu/domain/scholarship';
import { awards, nextYearBegins, promotionOrders, promotions, ratings, type Register, type RunDesk, sentForm34 } from '@tirkeu/projections';
import type { Type } from 'io-ts';
import { type JsonSchema, jsonSchemaOf } from '../commands/index.ts';
import { booleanOf, type Parameter } from './parameters.ts';
import { named, query, type Query } from './query.ts';
import { flag, listOf, object, orNull, text } from './schemas.ts';

const ofTerm = { term: { description: 'A semester.', schema: jsonSchemaOf(Term) } };
const ofYear = { year: { description: 'An academic year.', schema: jsonSchemaOf(AcademicYear) } };

const parameters = {
  differing: {
    description: 'Only where what was decided and what the records say differ, or where a ground is recorded.',
    schema: { type: 'boolean' },
    read: booleanOf,
  },
} as const satisfies Readonly<Record<string, Parameter<boolean>>>;

const compared = (value: JsonSchema) => ({
  decided: orNull(value),
  computed: orNull(value),
  computedThen: orNull(value),
  ground: orNull(text),
  differs: flag,
});

/** Whether a row is one to look at: it differs, or it deviated with a ground. */
const isNotable = ({ differs, ground }: { readonly differs: boolean; readonly ground: unknown }): boolean => differs || ground !== null;

/** A query that shows a run, student by student. */
const runQuery = <P extends Term | AcademicYear, V>(definition: {
  readonly name: string;
  readonly tag: string;
  readonly summary: string;
  readonly path: string;
  readonly of: Query['pathParameters'];
  readonly codec: Type<P, string>;
  readonly value: JsonSchema;
  readonly desk: RunDesk<V>;
}): Query => {
  const [of = ''] = Object.keys(definition.of);
  return query({
    name: definition.name,
    tag: definition.tag,
    summary: definition.summary,
    path: definition.path,
    pathParameters: definition.of,
    parameters,
    answer: object({
      [of]: text,
      stage: { enum: ['open', 'drafted', 'confirmed'] },
      decidedOn: orNull(text),
      decidedFrom: orNull(text),
      day: orNull(text),
      position: orNull(text),
      complete: flag,
      students: listOf(object({ student: text, ...compared(definition.value) })),
    }),
    hasCsv: false,
    isView: true,
    problems: [],
    ask: async (offices, { path, values }) => {
      const period = named(definition.codec, of, path);
      const { register, open, position, complete } = await offices.whole();
      const { students, ...view } = definition.desk.view(register, period);
      const shown = students
        .filter((row) => values.differing !== true || isNotable(row))
        .map(({ ground, ...row }) => ({ ...row, ground: ground === null ? null : (open(ground) ?? null) }));
      const json = {
        [of]: period,
        ...view,
        position: position ?? null,
        complete: complete(view.decidedOn ?? undefined),
        students: shown,
      };
      return { position, json };
    },
  });
};

const scholarshipsQuery = runQuery({
  name: 'scholarships.of-term',
  tag: 'scholarship',
  summary:
    'The award of scholarships for a term: what is drafted or was awarded, from what, on which grounds otherwise, and what the records say.',
  path: '/scholarships/{term}',
  of: ofTerm,
  codec: Term,
  value: jsonSchemaOf(AwardCategory),
  desk: awards,
});

const promotionQuery = runQuery({
  name: 'promotions.of-year',
  tag: 'progression',
  summary: 'The promotion of a year: what is drafted or was confirmed, from what, on which grounds otherwise, and what the records say.',
  path: '/promotions/{year}',
  of: ofYear,
  codec: AcademicYear,
  value: jsonSchemaOf(PromotionValue),
  desk: promotions,
});

const ratingQuery = runQuery({
  name: 'ratings.of-year',
  tag: 'progression',
  summary:
    'The academic rating of a year: what is drafted or was confirmed, from what, on which grounds otherwise, and what the records say.',
  path: '/ratings/{year}',
  of: ofYear,
  codec: AcademicYear,
  value: jsonSchemaOf(RatingValue),
  desk: ratings,
});

const { programme, course, language, funding } = jsonSchemaOf(Form34Row)['properties'] as Readonly<Record<string, JsonSchema>>;
const form34Values = jsonSchemaOf(Form34Values);

const form34Query = query({
  name: 'form34.of-term',
  tag: 'reporting',
  summary: 'Form 34 of a term: as it was sent, from what, on which grounds otherwise, and what the records say.',
  path: '/form34/{term}',
  pathParameters: ofTerm,
  parameters,
  answer: object({
    term: text,
    stage: { enum: ['open', 'sent'] },
    sentOn: orNull(text),
    sentFrom: orNull(text),
    day: orNull(text),
    position: orNull(text),
    complete: flag,
    rows: listOf(
      object({
        programme: programme ?? text,
        course: course ?? text,
        language: language ?? text,
        funding: funding ?? text,
        ...compared(form34Values),
      }),
    ),
  }),
  hasCsv: false,
  isView: true,
  problems: [],
  ask: async (offices, { path, values }) => {
    const term = named(Term, 'term', path);
    const { register, position, complete } = await offices.whole();
    const { rows, ...view } = sentForm34(register, term);
    const json = {
      term,
      ...view,
      position: position ?? null,
      complete: complete(view.sentOn ?? undefined),
      rows: rows.filter((row) => values.differing !== true || isNotable(row)),
    };
    return { position, json };
  },
});

/** When a promotion was confirmed, if it was. */
const confirmedOn = ({ decisions }: Register, year: AcademicYear): string | null => {
  const run = decisions.promotions.get(year);
  return run?.stage === 'Confirmed' ? run.decision.decidedOn : null;
};

const promotionOrdersQuery = query({
  name: 'promotions.orders',
  tag: 'progression',
  summary:
    'The orders that a confirmed promotion needs, one of each kind, as an order is drafted or registered: give each a number and a date. Students whom an order has reached since are left out.',
  path: '/promotions/{year}/orders',
  pathParameters: ofYear,
  parameters: {
    effective_on: {
      description: 'From when the orders work; 1 September after the year without it.',
      schema: jsonSchemaOf(CalendarDate),
      read: (given: string) => (CalendarDate.is(given) ? given : undefined),
    },
  },
  answer: object({
    year: text,
    decidedOn: orNull(text),
    position: orNull(text),
    orders: listOf(object({ kind: { enum: ['promotion', 'repeat-year'] }, entries: listOf(jsonSchemaOf(OrderEntry)) })),
  }),
  hasCsv: false,
  isView: true,
  problems: [],
  ask: async (offices, { path, values }) => {
    const year = named(AcademicYear, 'year', path);
    const { register, position } = await offices.whole();
    const orders = promotionOrders(register, year, values.effective_on ?? nextYearBegins(year));
    return { position, json: { year, decidedOn: confirmedOn(register, year), position: position ?? null, orders } };
  },
});

/** What is decided about many students at once, and what follows. */
export const decisionQueries: readonly Query[] = [scholarshipsQuery, promotionQuery, ratingQuery, form34Query, promotionOrdersQuery];
