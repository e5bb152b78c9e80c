import type * as t from 'io-ts';
import { CalendarDate, command, entryOf, particulars, RectificationNumber, StatementNumber } from '../kernel/index.ts';
import { policies, policyById } from '../policy/index.ts';
import { againstStage, stageRefusals, type StageRefusal } from './against-stage.ts';
import type { RectificationConfirmed, RectificationRejected } from './events.ts';
import { gradeOf } from './grade.ts';
import { entryFrom, type Rectification, type Statement, statement } from './state.ts';

const settled = { statement: StatementNumber, rectification: RectificationNumber };

export const ConfirmRectification = particulars({ ...settled, confirmedOn: CalendarDate });
export type ConfirmRectification = t.TypeOf<typeof ConfirmRectification>;

export const RejectRectification = particulars({ ...settled, rejectedOn: CalendarDate });
export type RejectRectification = t.TypeOf<typeof RejectRectification>;

type OfRectification = { readonly statement: string; readonly rectification: string };

type NoProposal = StageRefusal | ({ readonly refusal: 'no-such-rectification' } & OfRectification);

export type ConfirmRectificationRefusal =
  | NoProposal
  | ({ readonly refusal: 'rectification-rejected'; readonly rejectedOn: string } & OfRectification)
  | ({ readonly refusal: 'confirmed-otherwise'; readonly confirmedOn: string } & OfRectification)
  | ({ readonly refusal: 'confirmed-before-proposed'; readonly proposedOn: string } & OfRectification)
  | ({ readonly refusal: 'second-person-needed'; readonly proposedBy: string } & OfRectification);

export type RejectRectificationRefusal =
  | NoProposal
  | ({ readonly refusal: 'rectification-confirmed'; readonly confirmedOn: string } & OfRectification)
  | ({ readonly refusal: 'rejected-otherwise'; readonly rejectedOn: string } & OfRectification)
  | ({ readonly refusal: 'rejected-before-proposed'; readonly proposedOn: string } & OfRectification);

const proposalIn = (state: Statement, number: string): Rectification | undefined =>
  state.stage === 'Closed' ? entryOf(state.rectifications, number) : undefined;

const withoutProposal = (state: Statement, of: ConfirmRectification | RejectRectification): readonly NoProposal[] => {
  const { statement: number, rectification } = of;
  const stage = againstStage(state, number);
  return stage.length > 0 ? stage : [{ refusal: 'no-such-rectification', statement: number, rectification }];
};

/** Confirms a rectification that somebody else proposed: the row is graded anew under the statement's own policy and stands from then on. */
export const confirmRectification = command('assessment.confirm-rectification', {
  summary: 'Confirms a rectification that somebody else proposed; the mark is graded anew and stands from then on.',
  codec: ConfirmRectification,
  path: 'POST /statements/{statement}/rectifications/{rectification}/confirmation',
  stream: (input: ConfirmRectification) => statement(input.statement),
  reads: () => [policies],
  refusals: [
    ...stageRefusals,
    'no-such-rectification',
    'rectification-rejected',
    'confirmed-otherwise',
    'confirmed-before-proposed',
    'second-person-needed',
  ],
  check:
    ({ actor }) =>
    (input: ConfirmRectification) =>
    (state: Statement): readonly ConfirmRectificationRefusal[] => {
      const known = proposalIn(state, input.rectification);
      if (known === undefined) return withoutProposal(state, input);
      const { proposed, confirmed, rejected } = known;
      const of = { statement: input.statement, rectification: input.rectification };
      if (rejected !== undefined) return [{ refusal: 'rectification-rejected', ...of, rejectedOn: rejected.rejectedOn }];
      if (confirmed !== undefined)
        return confirmed.confirmedOn === input.confirmedOn
          ? []
          : [{ refusal: 'confirmed-otherwise', ...of, confirmedOn: confirmed.confirmedOn }];
      const refusals: ConfirmRectificationRefusal[] = [];
      if (input.confirmedOn < proposed.proposedOn)
        refusals.push({ refusal: 'confirmed-before-proposed', ...of, proposedOn: proposed.proposedOn });
      if (actor !== undefined && proposed.proposedBy === actor)
        refusals.push({ refusal: 'second-person-needed', ...of, proposedBy: proposed.proposedBy });
      return refusals;
    },
  record:
    ({ look, actor }) =>
    ({ statement: number, rectification, confirmedOn }: ConfirmRectification) =>
    (state: Statement): readonly RectificationConfirmed[] => {
      const known = proposalIn(state, rectification);
      if (state.stage !== 'Closed' || known === undefined || known.confirmed !== undefined || known.rejected !== undefined) return [];
      const { proposedOn, ground, proposedBy } = known.proposed;
      const { issued } = state;
      const policy = policyById(look(policies), issued.policy.id);
      const row = entryFrom(known.proposed);
      const grade = policy === undefined ? undefined : gradeOf(policy, issued.control, issued.attempt, row);
      if (grade === undefined) throw new Error('defect: a rectification that cannot be graded');
      return [
        {
          type: 'RectificationConfirmed',
          statement: number,
          rectification,
          ...row,
          ...(grade as Pick<RectificationConfirmed, 'letter' | 'admitted' | 'percent' | 'points' | 'traditional'>),
          proposedOn,
          confirmedOn,
          ground,
          ...(proposedBy === undefined ? {} : { proposedBy }),
          ...(actor === undefined ? {} : { confirmedBy: actor }),
        },
      ];
    },
});

/** Rejects a rectification that was proposed; whoever proposed it may withdraw it so. */
export const rejectRectification = command('assessment.reject-rectification', {
  summary: 'Rejects, or withdraws, a rectification that was proposed and not confirmed.',
  codec: RejectRectification,
  path: 'POST /statements/{statement}/rectifications/{rectification}/rejection',
  stream: (input: RejectRectification) => statement(input.statement),
  reads: () => [],
  refusals: [...stageRefusals, 'no-such-rectification', 'rectification-confirmed', 'rejected-otherwise', 'rejected-before-proposed'],
  check:
    () =>
    (input: RejectRectification) =>
    (state: Statement): readonly RejectRectificationRefusal[] => {
      const known = proposalIn(state, input.rectification);
      if (known === undefined) return withoutProposal(state, input);
      const { proposed, confirmed, rejected } = known;
      const of = { statement: input.statement, rectification: input.rectification };
      if (confirmed !== undefined) return [{ refusal: 'rectification-confirmed', ...of, confirmedOn: confirmed.confirmedOn }];
      if (rejected !== undefined)
        return rejected.rejectedOn === input.rejectedOn ? [] : [{ refusal: 'rejected-otherwise', ...of, rejectedOn: rejected.rejectedOn }];
      return input.rejectedOn < proposed.proposedOn
        ? [{ refusal: 'rejected-before-proposed', ...of, proposedOn: proposed.proposedOn }]
        : [];
    },
  record:
    ({ actor }) =>
    ({ statement: number, rectification, rejectedOn }: RejectRectification) =>
    (state: Statement): readonly RectificationRejected[] => {
      const known = proposalIn(state, rectification);
      if (known === undefined || known.confirmed !== undefined || known.rejected !== undefined) return [];
      const { student } = known.proposed;
      const by = actor === undefined ? {} : { rejectedBy: actor };
      return [{ type: 'RectificationRejected', statement: number, rectification, student, rejectedOn, ...by }];
    },
});
