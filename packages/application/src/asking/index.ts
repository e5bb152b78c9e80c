import { appealQueries } from './appeals.ts';
import { calendarQueries } from './calendars.ts';
import { decisionQueries } from './decisions.ts';
import { officeQueries } from './office.ts';
import { orderQueries } from './orders.ts';
import type { Query } from './query.ts';
import { referenceQueries } from './reference.ts';
import { registerQueries } from './registers.ts';
import { statementQueries } from './statements.ts';
import { studentQueries } from './students.ts';
import { tableQueries } from './tables.ts';
import { windowQueries } from './windows.ts';

export { type Lru, lru } from './lru.ts';
export { NoAnswer, type NoAnswerProblem, noAnswerProblems, WrongQuestion } from './no-answer.ts';
export { type Offices, officesOf } from './offices.ts';
export { booleanOf, type Parameter, type ParameterFault, type Parameters, readParameters, type Values } from './parameters.ts';
export { type Answer, type Asked, nextOf, type Query, type Wording } from './query.ts';

/** Every query that there is. */
export const queries: readonly Query[] = [
  ...studentQueries,
  ...statementQueries,
  ...orderQueries,
  ...registerQueries,
  ...tableQueries,
  ...decisionQueries,
  ...officeQueries,
  ...referenceQueries,
  ...calendarQueries,
  ...windowQueries,
  ...appealQueries,
];
