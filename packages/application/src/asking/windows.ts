import { windowsFold } from '@tirkeu/domain/windows';
import { pageOf, pageParameters } from './paging.ts';
import { query, type Query } from './query.ts';
import { listOf, object, orNull, text, whole } from './schemas.ts';

const windowsQuery = query({
  name: 'windows.windows',
  tag: 'windows',
  summary: 'The windows for points, appeals and corrections, from each day from which they are in force.',
  path: '/windows',
  pathParameters: {},
  parameters: {},
  answer: object({
    position: orNull(text),
    windows: listOf(
      object(
        { inForceFrom: text },
        { points: object({}, { session: whole, fx: whole, summer: whole }), appeals: whole, corrections: whole },
      ),
    ),
  }),
  hasCsv: false,
  isView: true,
  problems: [],
  ask: async (offices) => {
    const { statesOf, position } = await offices.whole();
    const { laidDown } = statesOf(windowsFold).get('institution') ?? windowsFold.initial;
    return { position, json: { position: position ?? null, windows: laidDown.map(({ type: _type, ...one }) => one) } };
  },
});

const reopeningsQuery = query({
  name: 'windows.reopenings',
  tag: 'windows',
  summary: 'The windows of statements that were opened again: for what time, by whom and on what ground; page by page.',
  path: '/windows/reopenings',
  pathParameters: {},
  parameters: pageParameters,
  answer: object({
    position: orNull(text),
    total: whole,
    reopenings: listOf(object({ kind: text, statement: text, from: text, until: text, ground: text, reopenedBy: orNull(text) })),
    next: orNull(text),
  }),
  hasCsv: false,
  isView: true,
  problems: ['cursor-lost'],
  ask: async (offices, { values: { limit, cursor } }) => {
    const { register, position } = await offices.whole();
    const all = register.reopenings.map(({ kind, statement, from, until, ground, reopenedBy = null }) => ({
      kind,
      statement,
      from,
      until,
      ground,
      reopenedBy,
    }));
    const { rows, next } = pageOf(all, 'reopenings', { limit, cursor }, (one) => one);
    return { position, json: { position: position ?? null, total: all.length, reopenings: rows, next } };
  },
});

/** What is asked about windows. */
export const windowQueries: readonly Query[] = [windowsQuery, reopeningsQuery];
