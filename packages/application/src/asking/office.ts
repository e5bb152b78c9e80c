import { findings, tellFinding } from '@tirkeu/projections';
import { pageOf, pageParameters } from './paging.ts';
import { query, type Query } from './query.ts';
import { findingsSchema, statusSchema } from './schemas.ts';

const findingsQuery = query({
  name: 'office.findings',
  tag: 'office',
  summary: 'What contradicts itself in the records, or is odd but lawful; page by page.',
  path: '/findings',
  pathParameters: {},
  parameters: pageParameters,
  answer: findingsSchema,
  hasCsv: false,
  isWorded: true,
  isView: true,
  problems: ['cursor-lost'],
  ask: async (offices, { values: { limit, cursor }, wording }) => {
    const { register, position } = await offices.whole();
    const found = findings(register);
    const { rows, next } = pageOf(found, 'findings', { limit, cursor }, (one) => one);
    const told = rows.map((finding) => tellFinding(finding, wording.finding));
    return { position, json: { position: position ?? null, total: found.length, findings: told, next } };
  },
});

const statusQuery = query({
  name: 'office.status',
  tag: 'office',
  summary: 'What the store holds, how far its read models have come, and how many postings are still to be made.',
  path: '/status',
  pathParameters: {},
  parameters: {},
  answer: statusSchema,
  hasCsv: false,
  isView: false,
  problems: [],
  ask: async (offices) => {
    const { events, position, models, pendingPostings, parked } = await offices.status();
    const json = {
      events,
      position: position ?? null,
      models: models.map((model) => ({ ...model, position: model.position ?? null })),
      pendingPostings,
      parked,
    };
    return { position, json };
  },
});

/** What is asked about the office as a whole. */
export const officeQueries: readonly Query[] = [findingsQuery, statusQuery];
