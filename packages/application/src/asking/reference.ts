import { type AnyEvent, asKept, entryOf, type Fold, isSealed, particulars, type Reviews, streamName } from '@tirkeu/domain';
import {
  curriculumFields,
  curriculumReviewsFold,
  disciplineEvents,
  disciplineFields,
  disciplineReviewsFold,
  ProgrammeApproved,
  programmeFields,
  programmeFold,
  ProgrammeOpened,
  programmeReviewsFold,
} from '@tirkeu/domain/curriculum';
import {
  formingEvents,
  groupFields,
  groupOptional,
  groupReviewsFold,
  teacherEvents,
  teacherFields,
  teacherOptional,
  teacherReviewsFold,
} from '@tirkeu/domain/groups';
import { PolicyAdopted, policyFields, policyReviewsFold } from '@tirkeu/domain/policy';
import type * as t from 'io-ts';
import { type JsonSchema, jsonSchemaOf } from '../commands/index.ts';
import { noSuchRecord } from './no-answer.ts';
import { pageOf, pageParameters } from './paging.ts';
import { query, type Query } from './query.ts';
import { listOf, object, orNull, text, whole } from './schemas.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is drafted of the thing with a key and not approved, from the events of its stream. */
type DraftIn = (events: readonly AnyEvent[], key: string) => Fields | undefined;

/** A kind of reference data: its name, and what each thing of it says. */
type Kind = {
  readonly one: string;
  readonly many: string;
  readonly fields: t.Mixed;
  /** The events by which a version comes into force; the last of them counts. */
  readonly versions: readonly { readonly eventType: string }[];
  readonly draftIn: DraftIn;
  /** All things of the kind that the state of a stream holds. */
  readonly current: (state: never) => readonly Fields[];
  /** The stream of a thing, where it has not one of its own. */
  readonly stream?: string;
};

const after = <S>(fold: Fold<S, never>, events: readonly AnyEvent[]): S => fold.after(fold.initial, events as readonly never[]);

const draftBy =
  <D extends object, A>(reviews: Fold<Reviews<D, A>, never>): DraftIn =>
  (events, key) =>
    entryOf(after(reviews, events), key)?.draft as Fields | undefined;

const some = (state: Fields | null): readonly Fields[] => (state === null ? [] : [state]);

const kinds: readonly Kind[] = [
  {
    one: 'programme',
    many: 'programmes',
    fields: particulars(programmeFields),
    versions: [ProgrammeOpened, ProgrammeApproved],
    draftIn: draftBy(programmeReviewsFold),
    current: ({ opened }: { readonly opened?: Fields }) => some(opened ?? null),
  },
  {
    one: 'discipline',
    many: 'disciplines',
    fields: particulars(disciplineFields),
    versions: disciplineEvents,
    draftIn: draftBy(disciplineReviewsFold),
    current: some,
  },
  {
    one: 'group',
    many: 'groups',
    fields: particulars(groupFields, groupOptional),
    versions: formingEvents,
    draftIn: draftBy(groupReviewsFold),
    current: some,
  },
  {
    one: 'teacher',
    many: 'teachers',
    fields: particulars(teacherFields, teacherOptional),
    versions: teacherEvents,
    draftIn: draftBy(teacherReviewsFold),
    current: some,
  },
  {
    one: 'policy',
    many: 'policies',
    fields: particulars(policyFields),
    versions: [PolicyAdopted],
    draftIn: draftBy(policyReviewsFold),
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

/** Tells what a version says: the fields of its kind, those that can still be read, and how it was approved. */
const teller = (fields: t.Mixed): ((version: Fields) => Fields) => {
  const names = new Set([...Object.keys((jsonSchemaOf(fields) as Schema).properties), ...Object.keys(approval)]);
  return (version) => Object.fromEntries(Object.entries(version).filter(([name, value]) => names.has(name) && !isSealed(value as never)));
};

const listQuery = (kind: Kind): Query => {
  const said = teller(kind.fields);
  return query({
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
      const all = states.flatMap((state) => kind.current(state as never)).map(said);
      const { rows, next } = pageOf(all, kind.many, values, (row) => row[kind.one]);
      return { position, json: { position: position ?? null, total: all.length, rows, next } };
    },
  });
};

const oneQuery = (kind: Kind): Query => {
  const said = teller(kind.fields);
  return query({
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
      const key = asKept(path[kind.one] ?? '');
      const { events, position } = await offices.stream(kind.stream ?? streamName(kind.one, key));
      const versions = events
        .filter(({ type }) => kind.versions.some(({ eventType }) => eventType === type))
        .map((event) => event as unknown as Fields)
        .filter((version) => version[kind.one] === key)
        .map(said);
      const draft = kind.draftIn(events, key);
      if (versions.length === 0 && draft === undefined) throw noSuchRecord(kind.one, key);
      return { position, json: { versions, draft: draft === undefined ? null : said(draft) } };
    },
  });
};

const curriculum = particulars({ rows: curriculumFields.rows });
const saidOfCurriculum = teller(curriculum);

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
  ask: async (offices, { path: { programme = '', intake = '' } }) => {
    const key = asKept(programme);
    const { events, position } = await offices.stream(streamName('programme', key));
    const rows = entryOf(after(programmeFold, events).curricula, intake);
    const draft = draftBy(curriculumReviewsFold)(events, intake);
    if (rows === undefined && draft === undefined) throw noSuchRecord('curriculum', `${key} ${intake}`);
    return { position, json: { rows: rows ?? [], draft: draft === undefined ? null : saidOfCurriculum(draft) } };
  },
});

/** What is asked of reference data: programmes, disciplines, curricula, groups, teachers, policies. */
export const referenceQueries: readonly Query[] = [...kinds.flatMap((kind) => [listQuery(kind), oneQuery(kind)]), curriculumQuery];
