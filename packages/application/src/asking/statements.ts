import { asKept, CalendarDate, DisciplineCode, GroupCode, StatementNumber, Term } from '@tirkeu/domain';
import { Attempt, statement, statementFold } from '@tirkeu/domain/assessment';
import { groupRoll, statementLine, statementSheet, type StatementStage, statementStages } from '@tirkeu/projections';
import type * as t from 'io-ts';
import { jsonSchemaOf } from '../commands/index.ts';
import { NoAnswer, type NoAnswerProblem } from './no-answer.ts';
import { pageOf, pageParameters } from './paging.ts';
import type { Parameter } from './parameters.ts';
import { query, type Query } from './query.ts';
import { groupRollSchema, statementLinesSchema, statementSheetSchema } from './schemas.ts';

const noSuch = (what: 'statement' | 'group' | 'discipline', given: string): NoAnswer => {
  const problem: NoAnswerProblem = `no-such-${what}`;
  return new NoAnswer(problem, { refusal: problem, [what]: given });
};

const reading =
  <A extends string>(codec: t.Type<A, string>) =>
  (text: string): A | undefined => {
    const word: unknown = asKept(text);
    return codec.is(word) ? word : undefined;
  };

const termParameter = { description: 'A semester.', schema: jsonSchemaOf(Term), read: reading(Term) } as const;
const disciplineParameter = {
  description: 'The code of a discipline.',
  schema: jsonSchemaOf(DisciplineCode),
  read: reading(DisciplineCode),
} as const;
const isStage = (text: string): text is StatementStage => (statementStages as readonly string[]).includes(text);
const stageParameter: Parameter<StatementStage> = {
  description: 'How far the statement has come.',
  schema: { enum: statementStages },
  read: (text) => (isStage(text) ? text : undefined),
};
const attemptParameter: Parameter<Attempt> = {
  description: 'What the statement is for.',
  schema: jsonSchemaOf(Attempt),
  read: reading(Attempt),
};
const onParameter: Parameter<CalendarDate> = {
  description: 'The day on which the group is looked at.',
  schema: jsonSchemaOf(CalendarDate),
  read: reading(CalendarDate),
};
const needed = <A>(parameter: Parameter<A>): Parameter<A> => ({ ...parameter, isNeeded: true });
const groupSchema = { description: 'The code of the group.', schema: jsonSchemaOf(GroupCode) };
const groupParameter: Parameter<GroupCode> = { ...groupSchema, read: reading(GroupCode) };

const sheetQuery = query({
  name: 'statements.sheet',
  tag: 'assessment',
  summary: 'A statement: its head, its students by name with points and grades, corrections, rectifications and its voiding.',
  path: '/statements/{statement}',
  pathParameters: { statement: { description: 'The number of the statement.', schema: jsonSchemaOf(StatementNumber) } },
  parameters: {},
  answer: statementSheetSchema,
  hasCsv: false,
  isView: false,
  problems: ['no-such-statement'],
  ask: async (offices, { path: { statement: given = '' } }) => {
    const number = asKept(given);
    if (!StatementNumber.is(number)) throw noSuch('statement', given);
    const { register, open, position } = await offices.whole();
    const sheet = statementSheet(register, open, await offices.stateOf(statement(number)));
    if (sheet === undefined) throw noSuch('statement', given);
    return { position, json: sheet };
  },
});

const listQuery = query({
  name: 'statements.list',
  tag: 'assessment',
  summary: 'Statements by number, each in one line, page by page.',
  path: '/statements',
  pathParameters: {},
  parameters: {
    term: termParameter,
    group: groupParameter,
    discipline: disciplineParameter,
    stage: stageParameter,
    ...pageParameters,
  },
  answer: statementLinesSchema,
  hasCsv: false,
  isView: false,
  problems: ['cursor-lost'],
  ask: async (offices, { values: { term, group, discipline, stage, limit, cursor } }) => {
    const { lines, position } = await offices.linesOf(statementFold, statementLine);
    const wanted = [...lines.values()].filter(
      (line) =>
        (term === undefined || line.term === term) &&
        (group === undefined || line.group === group) &&
        (discipline === undefined || line.discipline === discipline) &&
        (stage === undefined || line.stage === stage),
    );
    const { rows, next } = pageOf(
      wanted,
      JSON.stringify(['statements', term, group, discipline, stage]),
      { limit, cursor },
      (line) => line.statement,
    );
    return { position, json: { position: position ?? null, total: wanted.length, rows, next } };
  },
});

const rollQuery = query({
  name: 'groups.roll',
  tag: 'assessment',
  summary: 'Whom of a group a statement may list, for a discipline, a term and an attempt; and whom not, with the reason.',
  path: '/groups/{group}/roll',
  pathParameters: { group: groupSchema },
  parameters: {
    term: needed(termParameter),
    discipline: needed(disciplineParameter),
    attempt: needed(attemptParameter),
    on: needed(onParameter),
  },
  answer: groupRollSchema,
  hasCsv: false,
  isView: true,
  problems: ['no-such-group', 'no-such-discipline'],
  ask: async (offices, { path, values: { term, discipline, attempt, on } }) => {
    const { register, open, position } = await offices.whole();
    const group = asKept(path['group'] ?? '');
    if (!GroupCode.is(group) || !register.groups.has(group)) throw noSuch('group', path['group'] ?? '');
    if (term === undefined || discipline === undefined || attempt === undefined || on === undefined)
      throw new Error('defect: a roll is asked for without what it needs');
    if (!register.disciplines.has(discipline)) throw noSuch('discipline', discipline);
    return { position, json: groupRoll(register, open, { group, term, discipline, attempt, on }) };
  },
});

/** What is asked about statements, and about groups for which one is prepared. */
export const statementQueries: readonly Query[] = [sheetQuery, listQuery, rollQuery];
