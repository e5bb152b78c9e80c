import { type AnyEvent, isSealed, particulars } from '@tirkeu/domain';
import { curriculumFields, disciplineFields, programmeFields } from '@tirkeu/domain/curriculum';
import { groupFields, groupOptional, teacherFields, teacherOptional } from '@tirkeu/domain/groups';
import { policyFields } from '@tirkeu/domain/policy';
import type * as t from 'io-ts';
import { type JsonSchema, jsonSchemaOf } from '../commands/index.ts';
import { NoAnswer } from './no-answer.ts';
import type { Offices } from './offices.ts';
import { pageOf, pageParameters } from './paging.ts';
import { query, type Query } from './query.ts';
import { listOf, object, orNull, text, whole } from './schemas.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A kind of reference data: its name, what each thing of it says, and how its events are called. */
type Kind = {
  readonly one: string;
  readonly many: string;
  readonly fields: t.Mixed;
  /** The events by which a version comes into force; the last of them counts. */
  readonly versions: readonly string[];
  /** The event by which one is drafted. */
  readonly drafted: string;
  /** All things of the kind that the state of a stream holds. */
  readonly current: (state: never) => readonly Fields[];
  /** The stream of a thing, where it has not one of its own. */
  readonly stream?: string;
};

const some = (state: Fields | null): readonly Fields[] => (state === null ? [] : [state]);

const kinds: readonly Kind[] = [
  {
    one: 'programme',
    many: 'programmes',
    fields: particulars(programmeFields),
    versions: ['ProgrammeOpened', 'ProgrammeApproved'],
    drafted: 'ProgrammeDrafted',
    current: ({ opened }: { readonly opened?: Fields }) => some(opened ?? null),
  },
  {
    one: 'discipline',
    many: 'disciplines',
    fields: particulars(disciplineFields),
    versions: ['DisciplineEntered', 'DisciplineApproved'],
    drafted: 'DisciplineDrafted',
    current: some,
  },
  {
    one: 'group',
    many: 'groups',
    fields: particulars(groupFields, groupOptional),
    versions: ['GroupFormed', 'GroupApproved'],
    drafted: 'GroupDrafted',
    current: some,
  },
  {
    one: 'teacher',
    many: 'teachers',
    fields: particulars(teacherFields, teacherOptional),
    versions: ['TeacherEntered', 'TeacherApproved'],
    drafted: 'TeacherDrafted',
    current: some,
  },
  {
    one: 'policy',
    many: 'policies',
    fields: particulars(policyFields),
    versions: ['PolicyAdopted'],
    drafted: 'PolicyDrafted',
    current: ({ adopted }: { readonly adopted: readonly Fields[] }) => adopted,
    stream: 'policy-institution',
  },
];

type Schema = JsonSchema & { readonly properties: Readonly<Record<string, JsonSchema>>; readonly required: readonly string[] };

/** The schema of a version: what is personal may be gone with its person. */
const schemaOf = (fields: t.Mixed, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => {
  const { properties, required } = jsonSchemaOf(fields) as Schema;
  const stays = new Set(required.filter((name) => properties[name]?.['x-personal'] !== true));
  return object(Object.fromEntries(Object.entries(properties).filter(([name]) => stays.has(name))), {
    ...Object.fromEntries(Object.entries(properties).filter(([name]) => !stays.has(name))),
    ...more,
  });
};

const approval = { approvedOn: text, inForceFrom: text };

/** What a version says: the fields of its kind, those that can still be read, and how it was approved. */
const said = (fields: t.Mixed, version: Fields): Fields => {
  const names = new Set([...Object.keys((jsonSchemaOf(fields) as Schema).properties), ...Object.keys(approval)]);
  return Object.fromEntries(Object.entries(version).filter(([name, value]) => names.has(name) && !isSealed(value as never)));
};

const noSuch = (one: string, key: string): NoAnswer => new NoAnswer('no-such-record', { refusal: 'no-such-record', key, kind: one });

type Review = { readonly versions: readonly Fields[]; readonly draft: Fields | null };

/** The versions of a thing, and the draft that is not approved. */
const reviewOf = (kind: Pick<Kind, 'fields' | 'versions' | 'drafted'>, events: readonly AnyEvent[]): Review => {
  const isVersion = ({ type }: AnyEvent): boolean => kind.versions.includes(type);
  const approvals = kind.versions.filter((type) => /(Approved|Adopted)$/.test(type));
  const last = events.findLast(({ type }) => type === kind.drafted || approvals.includes(type));
  return {
    versions: events.filter(isVersion).map((event) => said(kind.fields, event as unknown as Fields)),
    draft: last?.type === kind.drafted ? said(kind.fields, last) : null,
  };
};

const listQuery = (kind: Kind): Query =>
  query({
    name: `reference.${kind.many}`,
    tag: 'reference',
    summary: `The ${kind.many} as they are now, page by page.`,
    path: `/${kind.many}`,
    pathParameters: {},
    parameters: pageParameters,
    answer: object({
      position: orNull(text),
      total: whole,
      rows: listOf(schemaOf(kind.fields, approval)),
      next: orNull(text),
    }),
    hasCsv: false,
    isView: true,
    problems: ['cursor-lost'],
    ask: async (offices, { values }) => {
      const { states, position } = await offices.reference(kind.one);
      const all = states.flatMap((state) => kind.current(state as never)).map((version) => said(kind.fields, version));
      const { rows, next } = pageOf(all, kind.many, values);
      return { position, ...(next === null ? {} : { next }), json: { position: position ?? null, total: all.length, rows, next } };
    },
  });

const oneQuery = (kind: Kind): Query =>
  query({
    name: `reference.${kind.one}`,
    tag: 'reference',
    summary: `One ${kind.one}: every version that came into force, the latest last, and the draft that is not approved.`,
    path: `/${kind.many}/{${kind.one}}`,
    pathParameters: { [kind.one]: { description: `The key of the ${kind.one}.`, schema: text } },
    parameters: {},
    answer: object({
      versions: listOf(schemaOf(kind.fields, approval)),
      draft: orNull(schemaOf(kind.fields)),
    }),
    hasCsv: false,
    isView: true,
    problems: ['no-such-record'],
    ask: async (offices, { path }) => {
      const key = (path[kind.one] ?? '').trim().normalize('NFC');
      const { events, position } = await offices.stream(kind.stream ?? `${kind.one}-${encodeURIComponent(key)}`);
      const review = reviewOf(
        kind,
        events.filter((event) => (event as unknown as Fields)[kind.one] === key),
      );
      if (review.versions.length === 0 && review.draft === null) throw noSuch(kind.one, key);
      return { position, json: review };
    },
  });

const curriculum = particulars({ rows: curriculumFields.rows });

const curriculumQuery = query({
  name: 'reference.curriculum',
  tag: 'reference',
  summary: 'The curriculum of an intake of a programme, and the draft that is not approved.',
  path: '/programmes/{programme}/curricula/{intake}',
  pathParameters: {
    programme: { description: 'The code of the programme.', schema: text },
    intake: { description: 'The year of the intake.', schema: whole },
  },
  parameters: {},
  answer: object({ rows: (jsonSchemaOf(curriculum) as Schema).properties['rows'] ?? {}, draft: orNull(schemaOf(curriculum)) }),
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices: Offices, { path: { programme = '', intake = '' } }) => {
    const key = programme.trim().normalize('NFC');
    const { events, position } = await offices.stream(`programme-${encodeURIComponent(key)}`);
    const own = events.filter((event) => String((event as unknown as Fields)['intake']) === intake);
    const { versions, draft } = reviewOf(
      { fields: curriculum, versions: ['CurriculumLaidDown', 'CurriculumApproved'], drafted: 'CurriculumDrafted' },
      own,
    );
    if (own.length === 0) throw noSuch('curriculum', `${key} ${intake}`);
    const approved = own.filter((event) => event.type !== 'CurriculumDrafted').findLastIndex(({ type }) => type === 'CurriculumApproved');
    const rows = versions.slice(Math.max(0, approved)).flatMap((version) => version['rows'] as readonly unknown[]);
    return { position, json: { rows, draft } };
  },
});

/** What is asked of reference data: programmes, disciplines, curricula, groups, teachers, policies. */
export const referenceQueries: readonly Query[] = [...kinds.flatMap((kind) => [listQuery(kind), oneQuery(kind)]), curriculumQuery];
