import { right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { enterMarks, closeStatement, issueStatement } from '../assessment/index.ts';
import { header, session } from '../assessment/histories.ts';
import { recordOf } from '../record/index.ts';
import { done, type Done, given, lifecycleOf, regulationOf } from '../testing/index.ts';
import { windowsSet } from '../windows/histories.ts';
import { commissionAppointed, examiners, heard, lodged, withdrawn } from './histories.ts';
import { latestAmendment } from './index.ts';
import { appealsRegulation, lodging, hearing, outcome } from './regulation.ts';

regulationOf(appealsRegulation);

lifecycleOf(
  'an appeal',
  {
    NotLodged: session,
    AwaitingHearing: [...session, lodged],
    Heard: [...session, lodged, heard],
    Withdrawn: [...session, lodged, withdrawn],
  },
  {
    lodge: lodged,
    'lodge otherwise': lodging({ filedOn: '2022-12-25' }),
    hear: heard,
    'hear otherwise': hearing({ minutes: '6' }),
    withdraw: withdrawn,
  },
  {
    NotLodged: {
      lodge: 'AppealLodged',
      'lodge otherwise': 'AppealLodged',
      hear: 'no-such-appeal',
      'hear otherwise': 'no-such-appeal',
      withdraw: 'no-such-appeal',
    },
    AwaitingHearing: {
      lodge: 'nothing',
      'lodge otherwise': 'appeal-differs',
      hear: 'AppealHeard',
      'hear otherwise': 'AppealHeard',
      withdraw: 'AppealWithdrawn',
    },
    Heard: {
      lodge: 'nothing',
      'lodge otherwise': 'appeal-differs',
      hear: 'nothing',
      'hear otherwise': 'hearing-differs',
      withdraw: 'already-heard',
    },
    Withdrawn: {
      lodge: 'nothing',
      'lodge otherwise': 'appeal-differs',
      hear: 'appeal-withdrawn',
      'hear otherwise': 'appeal-withdrawn',
      withdraw: 'nothing',
    },
  },
);

describe('what an import brings in', () => {
  const byNobody = (step: Done): Done => ({ ...step, actor: undefined });
  it('is held to no window', () => {
    const late = lodging({ filedOn: '2023-05-01' });
    expect(given(...session, windowsSet).when(late)).toMatchObject({ _tag: 'Left', left: { refusal: 'outside-window' } });
    expect(given(...session, windowsSet).against(byNobody(late))).toStrictEqual([]);
    expect(given(...session, windowsSet, byNobody(late)).when(late)).toStrictEqual(right([]));
  });
  it('is the same hearing that was recorded with a commission', () => {
    const steps = [...session, ...examiners, commissionAppointed, lodged, hearing({ commission: 'winter', present: ['T-9', 'T-8'] })];
    expect(given(...steps).when(byNobody(heard))).toStrictEqual(right([]));
    expect(given(...steps).when(hearing({ commission: 'winter', present: ['T-8', 'T-9'] }))).toStrictEqual(right([]));
  });
});

describe("an appeal's outcome in the student's record (EXCHANGE rule 6)", () => {
  it('carries the new grade; the statement stays as it was closed', () => {
    const after = given(...session, lodged, heard);
    expect(after.studentEvents('22-001').at(-1)).toStrictEqual({ type: 'MarkAmendedOnAppeal', ...outcome });
    expect(after.office.streams.get('statement-V-1')).toStrictEqual(given(...session).office.streams.get('statement-V-1'));
  });
  it('a failed re-sit that an appeal leaves failed keeps the lowest letter', () => {
    const resit = [
      ...session,
      done(issueStatement, { ...header, statement: 'V-9', attempt: 'fx' }),
      done(enterMarks, { statement: 'V-9', entries: [{ student: '22-001', rating1: 60, rating2: 60, exam: 30 }] }),
      done(closeStatement, { statement: 'V-9', closedOn: '2023-01-10' }),
      lodging({ statement: 'V-9', filedOn: '2023-01-10' }),
    ];
    const [event] = given(...resit, hearing({ heardOn: '2023-01-11', examAfter: 40 }))
      .studentEvents('22-001')
      .slice(-1);
    expect(event).toMatchObject({ examAfter: 40, percent: 40, letter: 'F', points: '0' });
  });
  it('of several on one mark the latest minutes count, then the greatest appeal', () => {
    const second = [lodging({ appeal: 'A-2' }), hearing({ appeal: 'A-2', examAfter: 80 })];
    const third = [lodging({ appeal: 'A-10' }), hearing({ appeal: 'A-10', examAfter: 70 })];
    const later = [lodging({ appeal: 'A-0' }), hearing({ appeal: 'A-0', heardOn: '2022-12-27', examAfter: 60 })];
    const { amendments } = recordOf(
      '22-001' as never,
      given(...session, lodged, ...later, ...third, ...second, heard).studentEvents('22-001'),
    );
    const on = (day: string) => latestAmendment(amendments, 'V-1', day as never)?.appeal;
    expect(['2022-12-25', '2022-12-26', '2022-12-27'].map(on)).toStrictEqual([undefined, 'A-2', 'A-0']);
    expect(latestAmendment(amendments, 'V-2', '2023-01-01' as never)).toBe(undefined);
  });
});
