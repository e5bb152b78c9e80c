import { AppealNumber, asKept, type CalendarDate, CommissionCode, compareCodePoints, END_OF_TIME, MinutesNumber } from '@tirkeu/domain';
import { type Appeal, appealFold, type Commission, commissionFold, stageOn } from '@tirkeu/domain/appeals';
import { jsonSchemaOf } from '../commands/index.ts';
import type { Office } from '../queries/index.ts';
import { noSuchRecord } from './no-answer.ts';
import { pageOf, pageParameters } from './paging.ts';
import type { Parameter } from './parameters.ts';
import { asOfParameter, query, type Query } from './query.ts';
import { listOf, object, orNull, text, whole } from './schemas.ts';

const stages = ['lodged', 'heard', 'withdrawn'] as const;
type StageName = (typeof stages)[number];

const letInSchema = object({ lastDay: text, ground: text }, { reopenedBy: text });
const hearingSchema = object(
  { minutes: text, heardOn: text, decision: text, examAfter: whole, percent: whole, letter: text, points: text },
  { commission: text, present: listOf(text) },
);
const appealSchema = object(
  { appeal: text, stage: { enum: stages }, student: text, statement: text, filedOn: text },
  { letIn: letInSchema, hearing: hearingSchema, withdrawal: object({ withdrawnOn: text, ground: orNull(text) }) },
);
const commissionSchema = object({ commission: text, appointedOn: text, chair: text, members: listOf(text) }, { order: text });

/** An appeal as it stood on a day; undefined where it was not lodged yet. */
const toldOn = (of: Appeal, day: CalendarDate, open: Office['open']) => {
  const state = stageOn(of, day);
  if (state.stage === 'NotLodged') return undefined;
  const { type: _type, ...lodged } = state.lodged;
  switch (state.stage) {
    case 'AwaitingHearing':
      return { ...lodged, stage: 'lodged' as const };
    case 'Withdrawn': {
      const { withdrawnOn, ground } = state.withdrawn;
      return { ...lodged, stage: 'withdrawn' as const, withdrawal: { withdrawnOn, ground: open(ground) ?? null } };
    }
    case 'Heard': {
      const { minutes, heardOn, decision, examAfter, percent, letter, points, commission, present } = state.heard;
      const by = { ...(commission === undefined ? {} : { commission }), ...(present === undefined ? {} : { present }) };
      const hearing = { minutes, heardOn, decision, examAfter, percent, letter, points, ...by };
      return { ...lodged, stage: 'heard' as const, hearing };
    }
    default:
      return state satisfies never;
  }
};

/** The appeals of an office as they stood on a day, by their numbers. */
const appealsOn = ({ statesOf, open }: Office, day: CalendarDate) =>
  [...statesOf(appealFold)]
    .toSorted(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([, state]) => {
      const told = toldOn(state, day, open);
      return told === undefined ? [] : [told];
    });

const kept = (given: string | undefined): string => asKept(given ?? '');

const oneQuery = query({
  name: 'appeals.appeal',
  tag: 'appeals',
  summary: 'An appeal: when it was lodged, and what became of it.',
  path: '/appeals/{appeal}',
  pathParameters: { appeal: { description: 'The number of the appeal.', schema: jsonSchemaOf(AppealNumber) } },
  parameters: {},
  answer: appealSchema,
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path }) => {
    const office = await offices.whole();
    const state = office.statesOf(appealFold).get(kept(path['appeal']));
    const told = state && toldOn(state, END_OF_TIME, office.open);
    if (told === undefined) throw noSuchRecord('appeal', path['appeal'] ?? '');
    return { position: office.position, json: told };
  },
});

const stageParameter: Parameter<StageName> = {
  description: 'Only appeals at this stage; `lodged`, which are those that wait for a hearing, unless another is named.',
  schema: { enum: stages },
  read: (value) => stages.find((stage) => stage === value),
};

const listQuery = query({
  name: 'appeals.appeals',
  tag: 'appeals',
  summary: 'The appeals that wait for a hearing, or those that were heard or withdrawn; page by page.',
  path: '/appeals',
  pathParameters: {},
  parameters: { stage: stageParameter, as_of: asOfParameter, ...pageParameters },
  answer: object({ position: orNull(text), asOf: orNull(text), total: whole, appeals: listOf(appealSchema), next: orNull(text) }),
  hasCsv: false,
  isView: true,
  problems: ['cursor-lost'],
  ask: async (offices, { values: { stage = 'lodged', as_of: asOf, limit, cursor } }) => {
    const office = await offices.whole();
    const all = appealsOn(office, asOf ?? END_OF_TIME).filter((told) => told.stage === stage);
    const { rows, next } = pageOf(all, JSON.stringify(['appeals', stage, asOf]), { limit, cursor }, (one) => one.appeal);
    const { position } = office;
    return { position, json: { position: position ?? null, asOf: asOf ?? null, total: all.length, appeals: rows, next } };
  },
});

const minutesQuery = query({
  name: 'appeals.minutes',
  tag: 'appeals',
  summary: 'The minutes of appeals by their number: every appeal that was heard under it.',
  path: '/appeal-minutes/{minutes}',
  pathParameters: { minutes: { description: 'The number of the minutes.', schema: jsonSchemaOf(MinutesNumber) } },
  parameters: {},
  answer: object({ minutes: text, appeals: listOf(appealSchema) }),
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path }) => {
    const minutes = kept(path['minutes']);
    const office = await offices.whole();
    const appeals = appealsOn(office, END_OF_TIME).filter((told) => told.stage === 'heard' && told.hearing.minutes === minutes);
    if (appeals.length === 0) throw noSuchRecord('minutes', path['minutes'] ?? '');
    return { position: office.position, json: { minutes, appeals } };
  },
});

const commissionTold = (of: Commission | undefined) => {
  if (of === undefined) return undefined;
  const { type: _type, ...told } = of;
  return told;
};

const commissionQuery = query({
  name: 'appeals.commission',
  tag: 'appeals',
  summary: 'A commission that hears appeals: who sits on it, and since when.',
  path: '/appeal-commissions/{commission}',
  pathParameters: { commission: { description: 'What the commission is called.', schema: jsonSchemaOf(CommissionCode) } },
  parameters: {},
  answer: commissionSchema,
  hasCsv: false,
  isView: true,
  problems: ['no-such-record'],
  ask: async (offices, { path }) => {
    const { statesOf, position } = await offices.whole();
    const told = commissionTold(statesOf(commissionFold).get(kept(path['commission'])));
    if (told === undefined) throw noSuchRecord('commission', path['commission'] ?? '');
    return { position, json: told };
  },
});

const commissionsQuery = query({
  name: 'appeals.commissions',
  tag: 'appeals',
  summary: 'The commissions that hear appeals, and who sits on them.',
  path: '/appeal-commissions',
  pathParameters: {},
  parameters: {},
  answer: object({ position: orNull(text), commissions: listOf(commissionSchema) }),
  hasCsv: false,
  isView: true,
  problems: [],
  ask: async (offices) => {
    const { statesOf, position } = await offices.whole();
    const commissions = [...statesOf(commissionFold).values()].flatMap((state) => commissionTold(state) ?? []);
    return { position, json: { position: position ?? null, commissions } };
  },
});

/** What is asked about appeals and their commissions. */
export const appealQueries: readonly Query[] = [listQuery, oneQuery, minutesQuery, commissionsQuery, commissionQuery];
