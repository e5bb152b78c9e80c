import type * as t from 'io-ts';
import { CalendarDate, command, particulars, StatementNumber, Text } from '../kernel/index.ts';
import { type IsVoided, isVoided } from './against-stage.ts';
import type { StatementVoided } from './events.ts';
import { isInHand, type Statement, statement } from './state.ts';

export const VoidStatement = particulars({ statement: StatementNumber, voidedOn: CalendarDate, ground: Text });
export type VoidStatement = t.TypeOf<typeof VoidStatement>;

export type VoidStatementRefusal =
  | IsVoided
  | { readonly refusal: 'no-such-statement'; readonly statement: string }
  | { readonly refusal: 'voided-too-early'; readonly statement: string; readonly notBefore: string };

/** The latest date that a statement bears: it is not voided before it. */
const latestDateOf = (state: Statement): CalendarDate | undefined =>
  state.stage === 'Closed' ? state.closed.closedOn : state.stage === 'Open' ? state.issued.issuedOn : undefined;

/**
 * Voids a statement that was prepared, issued or closed. From that day on its listings and grades count nowhere; results as of an
 * earlier day, and what was decided by then, stay. Nothing can be done on it afterwards.
 */
export const voidStatement = command('assessment.void-statement', {
  summary: 'Voids a statement on a ground; from that day on it counts nowhere, and nothing can be done on it any more.',
  codec: VoidStatement,
  path: 'POST /statements/{statement}/voiding',
  stream: (input: VoidStatement) => statement(input.statement),
  reads: () => [],
  refusals: ['no-such-statement', 'statement-voided', 'voided-too-early'],
  check:
    () =>
    ({ statement: number, voidedOn, ground }: VoidStatement) =>
    (state: Statement): readonly VoidStatementRefusal[] => {
      if (state.stage === 'NotIssued') return [{ refusal: 'no-such-statement', statement: number }];
      if (state.stage === 'Voided')
        return state.voided.voidedOn === voidedOn && state.voided.ground === ground ? [] : [isVoided(state, number)];
      const notBefore = latestDateOf(state);
      return notBefore === undefined || notBefore <= voidedOn ? [] : [{ refusal: 'voided-too-early', statement: number, notBefore }];
    },
  record:
    ({ actor }) =>
    (input: VoidStatement) =>
    (state: Statement): readonly StatementVoided[] => {
      if (state.stage === 'NotIssued' || state.stage === 'Voided') return [];
      const students = isInHand(state) ? Object.values(state.marks).map(({ student }) => student) : [];
      return [{ type: 'StatementVoided', ...input, students, ...(actor === undefined ? {} : { voidedBy: actor }) }];
    },
});
