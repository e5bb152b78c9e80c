import type { StatementNumber } from '../kernel/index.ts';
import type { Statement } from './state.ts';

/** The statement was voided: nothing is done on it any more. */
export type IsVoided = {
  readonly refusal: 'statement-voided';
  readonly statement: string;
  readonly voidedOn: string;
  readonly ground: string;
};

export type StageRefusal =
  | IsVoided
  | { readonly refusal: 'no-such-statement'; readonly statement: string }
  | { readonly refusal: 'statement-not-issued'; readonly statement: string };

/** The names of those refusals. */
export const stageRefusals = ['no-such-statement', 'statement-not-issued', 'statement-voided'] as const;

export const isVoided = (state: Statement & { readonly stage: 'Voided' }, statement: StatementNumber): IsVoided => ({
  refusal: 'statement-voided',
  statement,
  voidedOn: state.voided.voidedOn,
  ground: state.voided.ground,
});

/** What stands against work on a statement that is not in hand: it is not there, was only prepared, or was voided. */
export const againstStage = (state: Statement, statement: StatementNumber): readonly StageRefusal[] => {
  switch (state.stage) {
    case 'NotIssued':
      return [{ refusal: 'no-such-statement', statement }];
    case 'Prepared':
      return [{ refusal: 'statement-not-issued', statement }];
    case 'Voided':
      return [isVoided(state, statement)];
    case 'Open':
    case 'Closed':
      return [];
  }
};
